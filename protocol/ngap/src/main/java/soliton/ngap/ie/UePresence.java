package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UE presence, part of [UePresenceInAreaOfInterestItem]. TS 38.413 9.3.1.67.
@Enumerated
public enum UePresence {
  IN,
  OUT,
  UNKNOWN
}
