package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RedundantQosFlowIndicator. TS 38.413 9.4.
@Enumerated(extensible = false)
public enum RedundantQosFlowIndicator {
  TRUE,
  FALSE
}
