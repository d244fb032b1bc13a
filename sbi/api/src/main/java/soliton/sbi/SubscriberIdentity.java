package soliton.sbi;

import soliton.base.Suci;
import soliton.base.Supi;

/// SUPI or SUCI (TS 29.571 5.3.2, SupiOrSuci).
public sealed interface SubscriberIdentity {
  record Permanent(Supi supi) implements SubscriberIdentity {}

  record Concealed(Suci suci) implements SubscriberIdentity {}
}
