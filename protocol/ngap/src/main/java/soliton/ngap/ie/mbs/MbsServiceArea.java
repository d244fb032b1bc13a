package soliton.ngap.ie.mbs;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// MBS-ServiceArea. TS 38.413 9.4.
@Choice
public sealed interface MbsServiceArea
    permits MbsServiceAreaInformation, MbsServiceArea.Locationdependent {
  /// Values of Locationdependent.
  record Locationdependent(@ListSize(min = 1, max = 256) List<MbsServiceAreaInformationItem> value)
      implements MbsServiceArea {
    public Locationdependent {
      value = List.copyOf(value);
    }
  }
}
