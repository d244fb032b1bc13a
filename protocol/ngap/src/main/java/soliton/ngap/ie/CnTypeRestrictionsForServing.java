package soliton.ngap.ie;

import soliton.per.Enumerated;

/// CNTypeRestrictionsForServing. TS 38.413 9.4.
@Enumerated
public enum CnTypeRestrictionsForServing {
  EPC_FORBIDDEN
}
