package soliton.ngap.ie;

import soliton.per.Enumerated;

/// SourceOfUEActivityBehaviourInformation. TS 38.413 9.4.
@Enumerated
public enum SourceOfUeActivityBehaviourInformation {
  SUBSCRIPTION_INFORMATION,
  STATISTICS
}
