package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Type of error, part of [CriticalityDiagnosticsIeItem]. TS 38.413 9.3.1.3.
@Enumerated
public enum TypeOfError {
  NOT_UNDERSTOOD,
  MISSING
}
