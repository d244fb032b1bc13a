package soliton.ngap.ie;

import soliton.per.Enumerated;

/// IntegrityProtectionIndication. TS 38.413 9.4.
@Enumerated
public enum IntegrityProtectionIndication {
  REQUIRED,
  PREFERRED,
  NOT_NEEDED
}
