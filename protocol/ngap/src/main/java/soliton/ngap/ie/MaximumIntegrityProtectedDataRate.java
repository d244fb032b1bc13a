package soliton.ngap.ie;

import soliton.per.Enumerated;

/// MaximumIntegrityProtectedDataRate. TS 38.413 9.4.
@Enumerated
public enum MaximumIntegrityProtectedDataRate {
  BITRATE64KBS,
  MAXIMUM_UE_RATE
}
