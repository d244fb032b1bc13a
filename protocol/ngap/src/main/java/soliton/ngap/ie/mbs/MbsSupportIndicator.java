package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// MBS support indicator. TS 38.413 9.4.5.
@Enumerated(root = 1)
public enum MbsSupportIndicator {
  MULTICAST_SUPPORTED,
  MULTICAST_SUPPORTED_WITH_RECEPTION_IN_RRC_INACTIVE
}
