package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Activation status. TS 38.413 9.4.5.
@Enumerated
public enum ActivationStatus {
  ACTIVE,
  NOT_ACTIVE
}
