package soliton.ngap.ie.mbs;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// MBS service area. TS 38.413 9.4.5.
@Choice
public sealed interface MbsServiceArea
    permits MbsServiceAreaInformation, MbsServiceArea.Locationdependent {
  /// Locationdependent, of [MbsServiceArea].
  record Locationdependent(@ListSize(min = 1, max = 256) List<MbsServiceAreaInformationItem> value)
      implements MbsServiceArea {
    public Locationdependent {
      value = List.copyOf(value);
    }
  }
}
