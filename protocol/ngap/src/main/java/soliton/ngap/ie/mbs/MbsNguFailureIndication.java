package soliton.ngap.ie.mbs;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// MBS-NGUFailureIndication. TS 38.413 9.4.
@Choice
public sealed interface MbsNguFailureIndication
    permits MbsUpFailureIndication, MbsNguFailureIndication.Locationdependent {
  /// Values of Locationdependent.
  record Locationdependent(@ListSize(min = 1, max = 256) List<MbsUpFailureIndicationItem> value)
      implements MbsNguFailureIndication {
    public Locationdependent {
      value = List.copyOf(value);
    }
  }
}
