package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Redundant QoS flow indicator. TS 38.413 9.3.1.134.
@Enumerated(extensible = false)
public enum RedundantQosFlowIndicator {
  TRUE,
  FALSE
}
