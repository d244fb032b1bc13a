package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Enhanced-CoverageRestriction. TS 38.413 9.4.
@Enumerated
public enum EnhancedCoverageRestriction {
  RESTRICTED
}
