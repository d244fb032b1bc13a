package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Source of UE activity behaviour information, part of [ExpectedUeActivityBehaviour]. TS 38.413
/// 9.3.1.94.
@Enumerated
public enum SourceOfUeActivityBehaviourInformation {
  SUBSCRIPTION_INFORMATION,
  STATISTICS
}
