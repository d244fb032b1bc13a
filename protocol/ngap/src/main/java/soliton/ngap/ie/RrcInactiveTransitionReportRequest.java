package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RRCInactiveTransitionReportRequest. TS 38.413 9.4.
@Enumerated
public enum RrcInactiveTransitionReportRequest {
  SUBSEQUENT_STATE_TRANSITION_REPORT,
  SINGLE_RRC_CONNECTED_STATE_REPORT,
  CANCEL_REPORT
}
