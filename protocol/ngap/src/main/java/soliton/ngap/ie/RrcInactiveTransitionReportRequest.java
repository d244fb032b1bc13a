package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RRC inactive transition report request. TS 38.413 9.3.1.91.
@Enumerated
public enum RrcInactiveTransitionReportRequest {
  SUBSEQUENT_STATE_TRANSITION_REPORT,
  SINGLE_RRC_CONNECTED_STATE_REPORT,
  CANCEL_REPORT
}
