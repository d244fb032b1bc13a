package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Confidentiality protection result, part of [SecurityResult]. TS 38.413 9.3.1.59.
@Enumerated
public enum ConfidentialityProtectionResult {
  PERFORMED,
  NOT_PERFORMED
}
