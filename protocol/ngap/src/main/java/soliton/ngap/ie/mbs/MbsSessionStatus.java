package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// MBSSessionStatus. TS 38.413 9.4.
@Enumerated
public enum MbsSessionStatus {
  ACTIVATED,
  DEACTIVATED
}
