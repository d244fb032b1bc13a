package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// CellSize. TS 38.413 9.4.
@Enumerated
public enum CellSize {
  VERYSMALL,
  SMALL,
  MEDIUM,
  LARGE
}
