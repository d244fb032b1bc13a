package soliton.sbi.nnrf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Snssai;
import soliton.sbi.NfType;

/// Nnrf_NFDiscovery (TS 29.510 5.3).
public interface NnrfNfDiscovery {

  /// Functions of the target type that the requester may use, best first; empty if there is none.
  List<NfProfile> discover(NfType target, NfType requester, @Nullable Snssai snssai);
}
