package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Confidentiality protection indication, part of [SecurityIndication]. TS 38.413 9.3.1.27.
@Enumerated
public enum ConfidentialityProtectionIndication {
  REQUIRED,
  PREFERRED,
  NOT_NEEDED
}
