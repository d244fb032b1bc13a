package soliton.ngap.ie;

import soliton.per.Sequence;

/// TNLAssociationItem. TS 38.413 9.4.
@Sequence
public record TnlassociationItem(CpTransportLayerInformation tnlassociationAddress, Cause cause) {}
