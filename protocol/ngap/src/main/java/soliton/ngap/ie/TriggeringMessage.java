package soliton.ngap.ie;

import soliton.per.Enumerated;

/// TriggeringMessage. TS 38.413 9.4.
@Enumerated(extensible = false)
public enum TriggeringMessage {
  INITIATING_MESSAGE,
  SUCCESSFUL_OUTCOME,
  UNSUCCESSFUL_OUTCOME
}
