package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ActivationStatus. TS 38.413 9.4.
@Enumerated
public enum ActivationStatus {
  ACTIVE,
  NOT_ACTIVE
}
