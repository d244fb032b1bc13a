package soliton.ngap.ie.mbs;

import java.util.List;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.per.Choice;
import soliton.per.ListSize;

/// MBS session TNL info NG-RAN. TS 38.413 9.4.5.
@Choice
public sealed interface MbsSessionTnlInfoNgran
    permits UpTransportLayerInformation, MbsSessionTnlInfoNgran.Locationdependent {
  /// Locationdependent, of [MbsSessionTnlInfoNgran].
  record Locationdependent(@ListSize(min = 1, max = 256) List<MbsSessionTnlInfoNgranItem> value)
      implements MbsSessionTnlInfoNgran {
    public Locationdependent {
      value = List.copyOf(value);
    }
  }
}
