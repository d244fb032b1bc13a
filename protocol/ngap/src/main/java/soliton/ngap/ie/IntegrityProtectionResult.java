package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Integrity protection result, part of [SecurityResult]. TS 38.413 9.3.1.59.
@Enumerated
public enum IntegrityProtectionResult {
  PERFORMED,
  NOT_PERFORMED
}
