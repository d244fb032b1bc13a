package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ConfidentialityProtectionResult. TS 38.413 9.4.
@Enumerated
public enum ConfidentialityProtectionResult {
  PERFORMED,
  NOT_PERFORMED
}
