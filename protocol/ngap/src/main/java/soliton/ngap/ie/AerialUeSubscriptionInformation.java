package soliton.ngap.ie;

import soliton.per.Enumerated;

/// AerialUEsubscriptionInformation. TS 38.413 9.4.
@Enumerated
public enum AerialUeSubscriptionInformation {
  ALLOWED,
  NOT_ALLOWED
}
