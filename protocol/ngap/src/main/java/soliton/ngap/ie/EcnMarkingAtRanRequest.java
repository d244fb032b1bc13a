package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ECNMarkingAtRANRequest. TS 38.413 9.4.
@Enumerated
public enum EcnMarkingAtRanRequest implements EcnMarkingOrCongestionInformationReportingRequest {
  UL,
  DL,
  BOTH,
  STOP
}
