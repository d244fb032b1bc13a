package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ECN marking at UPF request. TS 38.413 9.4.5.
@Enumerated
public enum EcnMarkingAtUpfRequest implements EcnMarkingOrCongestionInformationReportingRequest {
  UL,
  DL,
  BOTH,
  STOP
}
