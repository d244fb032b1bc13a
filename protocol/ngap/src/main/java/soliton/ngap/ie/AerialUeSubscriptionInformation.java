package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Aerial UE subscription information. TS 38.413 9.3.1.246.
@Enumerated
public enum AerialUeSubscriptionInformation {
  ALLOWED,
  NOT_ALLOWED
}
