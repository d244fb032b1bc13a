package soliton.ngap.ie.mbs;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// MBS NGU failure indication, part of
/// [soliton.ngap.transfer.MbsSessionSetupOrModRequestTransfer]. TS 38.413 9.3.5.3.
@Choice
public sealed interface MbsNguFailureIndication
    permits MbsUpFailureIndication, MbsNguFailureIndication.Locationdependent {
  /// Locationdependent, of [MbsNguFailureIndication].
  record Locationdependent(@ListSize(min = 1, max = 256) List<MbsUpFailureIndicationItem> value)
      implements MbsNguFailureIndication {
    public Locationdependent {
      value = List.copyOf(value);
    }
  }
}
