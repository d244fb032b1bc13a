package soliton.ngap.ie;

import soliton.per.Enumerated;

/// TNLAssociationUsage. TS 38.413 9.4.
@Enumerated
public enum TnlassociationUsage {
  UE,
  NON_UE,
  BOTH
}
