package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Tnlassociation usage. TS 38.413 9.3.2.9.
@Enumerated
public enum TnlassociationUsage {
  UE,
  NON_UE,
  BOTH
}
