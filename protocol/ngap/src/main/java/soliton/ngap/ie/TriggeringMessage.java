package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Triggering message, part of [CriticalityDiagnostics]. TS 38.413 9.3.1.3.
@Enumerated(extensible = false)
public enum TriggeringMessage {
  INITIATING_MESSAGE,
  SUCCESSFUL_OUTCOME,
  UNSUCCESSFUL_OUTCOME
}
