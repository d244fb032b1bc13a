package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UE retention information. TS 38.413 9.3.1.117.
@Enumerated
public enum UeRetentionInformation {
  UES_RETAINED
}
