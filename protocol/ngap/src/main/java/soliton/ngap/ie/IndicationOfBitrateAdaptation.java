package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Indication-of-Bitrate-Adaptation. TS 38.413 9.4.
@Enumerated
public enum IndicationOfBitrateAdaptation {
  UPLINK
}
