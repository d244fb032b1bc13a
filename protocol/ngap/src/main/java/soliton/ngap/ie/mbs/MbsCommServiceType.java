package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// MBS comm service type. TS 38.413 9.4.5.
@Enumerated
public enum MbsCommServiceType {
  BROADCAST,
  MULTICAST
}
