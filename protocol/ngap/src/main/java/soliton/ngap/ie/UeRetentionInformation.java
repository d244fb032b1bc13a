package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UERetentionInformation. TS 38.413 9.4.
@Enumerated
public enum UeRetentionInformation {
  UES_RETAINED
}
