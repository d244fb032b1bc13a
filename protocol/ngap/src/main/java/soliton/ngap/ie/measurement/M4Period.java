package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// M4 period. TS 38.413 9.4.5.
@Enumerated
public enum M4Period {
  MS1024,
  MS2048,
  MS5120,
  MS10240,
  MIN1
}
