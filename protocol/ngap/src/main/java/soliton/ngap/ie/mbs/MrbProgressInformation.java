package soliton.ngap.ie.mbs;

import soliton.per.Choice;
import soliton.per.IntegerRange;

/// MRB-ProgressInformation. TS 38.413 9.4.
@Choice
public sealed interface MrbProgressInformation
    permits MrbProgressInformation.PdcpSnLength12, MrbProgressInformation.PdcpSnLength18 {
  /// Values of PdcpSnLength12.
  record PdcpSnLength12(@IntegerRange(min = 0, max = 4095) int value)
      implements MrbProgressInformation {}

  /// Values of PdcpSnLength18.
  record PdcpSnLength18(@IntegerRange(min = 0, max = 262143) int value)
      implements MrbProgressInformation {}
}
