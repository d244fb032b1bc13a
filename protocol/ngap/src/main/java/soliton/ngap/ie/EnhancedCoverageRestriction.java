package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Enhanced coverage restriction. TS 38.413 9.4.5.
@Enumerated
public enum EnhancedCoverageRestriction {
  RESTRICTED
}
