package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Maximum integrity protected data rate, part of [SecurityIndication]. TS 38.413 9.3.1.27.
@Enumerated
public enum MaximumIntegrityProtectedDataRate {
  BITRATE64KBS,
  MAXIMUM_UE_RATE
}
