package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Cell size. TS 38.413 9.4.5.
@Enumerated
public enum CellSize {
  VERYSMALL,
  SMALL,
  MEDIUM,
  LARGE
}
