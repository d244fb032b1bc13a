package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Handover flag, part of [soliton.ngap.message.SecondaryRatDataUsageReport]. TS 38.413 9.2.14.1.
@Enumerated
public enum HandoverFlag {
  HANDOVER_PREPARATION
}
