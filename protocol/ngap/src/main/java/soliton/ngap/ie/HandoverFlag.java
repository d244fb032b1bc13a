package soliton.ngap.ie;

import soliton.per.Enumerated;

/// HandoverFlag. TS 38.413 9.4.
@Enumerated
public enum HandoverFlag {
  HANDOVER_PREPARATION
}
