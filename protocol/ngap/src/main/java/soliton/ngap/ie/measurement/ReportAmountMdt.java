package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Report amount MDT. TS 38.413 9.4.5.
@Enumerated(extensible = false)
public enum ReportAmountMdt {
  R1,
  R2,
  R4,
  R8,
  R16,
  R32,
  R64,
  RINFINITY
}
