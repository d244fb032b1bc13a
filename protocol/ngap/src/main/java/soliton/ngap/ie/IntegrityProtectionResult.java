package soliton.ngap.ie;

import soliton.per.Enumerated;

/// IntegrityProtectionResult. TS 38.413 9.4.
@Enumerated
public enum IntegrityProtectionResult {
  PERFORMED,
  NOT_PERFORMED
}
