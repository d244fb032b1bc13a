package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Congestion information request. TS 38.413 9.4.5.
@Enumerated
public enum CongestionInformationRequest
    implements EcnMarkingOrCongestionInformationReportingRequest {
  UL,
  DL,
  BOTH,
  STOP
}
