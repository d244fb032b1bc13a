package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Reset all, part of [ResetType]. TS 38.413 9.2.6.11.
@Enumerated
public enum ResetAll implements ResetType {
  RESET_ALL
}
