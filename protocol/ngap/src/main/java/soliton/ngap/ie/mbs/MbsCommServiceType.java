package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// MBSCommServiceType. TS 38.413 9.4.
@Enumerated
public enum MbsCommServiceType {
  BROADCAST,
  MULTICAST
}
