package soliton.ngap.ie.mbs;

import soliton.per.Choice;
import soliton.per.IntegerRange;

/// MRB progress information. TS 38.413 9.4.5.
@Choice
public sealed interface MrbProgressInformation
    permits MrbProgressInformation.PdcpSnLength12, MrbProgressInformation.PdcpSnLength18 {
  /// Pdcp sn length 12, of [MrbProgressInformation].
  record PdcpSnLength12(@IntegerRange(min = 0, max = 4095) int value)
      implements MrbProgressInformation {}

  /// Pdcp sn length 18, of [MrbProgressInformation].
  record PdcpSnLength18(@IntegerRange(min = 0, max = 262143) int value)
      implements MrbProgressInformation {}
}
