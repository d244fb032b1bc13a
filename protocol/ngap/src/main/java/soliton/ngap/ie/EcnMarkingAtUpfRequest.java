package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ECNMarkingAtUPFRequest. TS 38.413 9.4.
@Enumerated
public enum EcnMarkingAtUpfRequest implements EcnMarkingOrCongestionInformationReportingRequest {
  UL,
  DL,
  BOTH,
  STOP
}
