package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// MBS assistance information. TS 38.413 9.4.5.
@Enumerated
public enum MbsAssistanceInformation {
  TRUE
}
