package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Links to log. TS 38.413 9.4.5.
@Enumerated
public enum LinksToLog {
  UPLINK,
  DOWNLINK,
  BOTH_UPLINK_AND_DOWNLINK
}
