package soliton.ngap.ie;

import soliton.per.Sequence;

/// Tnlassociation item. TS 38.413 9.3.2.7.
@Sequence
public record TnlassociationItem(CpTransportLayerInformation tnlassociationAddress, Cause cause) {}
