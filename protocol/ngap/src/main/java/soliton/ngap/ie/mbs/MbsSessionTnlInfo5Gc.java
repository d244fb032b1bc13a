package soliton.ngap.ie.mbs;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// MBS session TNL info 5GC. TS 38.413 9.3.2.15.
@Choice
public sealed interface MbsSessionTnlInfo5Gc
    permits SharedNguMulticastTnlInformation, MbsSessionTnlInfo5Gc.Locationdependent {
  /// Locationdependent, of [MbsSessionTnlInfo5Gc].
  record Locationdependent(@ListSize(min = 1, max = 256) List<MbsSessionTnlInfo5GcItem> value)
      implements MbsSessionTnlInfo5Gc {
    public Locationdependent {
      value = List.copyOf(value);
    }
  }
}
