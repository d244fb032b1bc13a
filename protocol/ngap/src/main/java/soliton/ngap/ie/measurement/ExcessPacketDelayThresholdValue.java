package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Excess packet delay threshold value. TS 38.413 9.4.5.
@Enumerated
public enum ExcessPacketDelayThresholdValue {
  MS0DOT25,
  MS0DOT5,
  MS1,
  MS2,
  MS4,
  MS5,
  MS10,
  MS20,
  MS30,
  MS40,
  MS50,
  MS60,
  MS70,
  MS80,
  MS90,
  MS100,
  MS150,
  MS300,
  MS500
}
