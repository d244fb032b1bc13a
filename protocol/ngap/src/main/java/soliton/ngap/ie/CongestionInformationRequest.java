package soliton.ngap.ie;

import soliton.per.Enumerated;

/// CongestionInformationRequest. TS 38.413 9.4.
@Enumerated
public enum CongestionInformationRequest
    implements EcnMarkingOrCongestionInformationReportingRequest {
  UL,
  DL,
  BOTH,
  STOP
}
