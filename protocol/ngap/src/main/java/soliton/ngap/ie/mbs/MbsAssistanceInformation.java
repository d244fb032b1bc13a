package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// MBS-AssistanceInformation. TS 38.413 9.4.
@Enumerated
public enum MbsAssistanceInformation {
  TRUE
}
