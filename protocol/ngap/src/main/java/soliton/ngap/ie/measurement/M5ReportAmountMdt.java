package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// M5 report amount MDT. TS 38.413 9.4.5.
@Enumerated
public enum M5ReportAmountMdt {
  R1,
  R2,
  R4,
  R8,
  R16,
  R32,
  R64,
  INFINITY
}
