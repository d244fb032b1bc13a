package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ConfidentialityProtectionIndication. TS 38.413 9.4.
@Enumerated
public enum ConfidentialityProtectionIndication {
  REQUIRED,
  PREFERRED,
  NOT_NEEDED
}
