package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Expected UE mobility, part of [ExpectedUeBehaviour]. TS 38.413 9.3.1.93.
@Enumerated
public enum ExpectedUeMobility {
  STATIONARY,
  MOBILE
}
