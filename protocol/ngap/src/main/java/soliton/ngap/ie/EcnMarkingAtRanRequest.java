package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ECN marking at RAN request. TS 38.413 9.4.5.
@Enumerated
public enum EcnMarkingAtRanRequest implements EcnMarkingOrCongestionInformationReportingRequest {
  UL,
  DL,
  BOTH,
  STOP
}
