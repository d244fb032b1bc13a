package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Time to trigger. TS 38.413 9.4.5.
@Enumerated(extensible = false)
public enum TimeToTrigger {
  MS0,
  MS40,
  MS64,
  MS80,
  MS100,
  MS128,
  MS160,
  MS256,
  MS320,
  MS480,
  MS512,
  MS640,
  MS1024,
  MS1280,
  MS2560,
  MS5120
}
