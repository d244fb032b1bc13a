package soliton.ngap.ie;

import soliton.per.Enumerated;

/// CN type restrictions for serving, part of [MobilityRestrictionList]. TS 38.413 9.3.1.85.
@Enumerated
public enum CnTypeRestrictionsForServing {
  EPC_FORBIDDEN
}
