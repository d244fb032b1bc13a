package soliton.ngap.ie;

import soliton.per.Sequence;

/// AMF-TNLAssociationSetupItem. TS 38.413 9.4.
@Sequence
public record AmfTnlassociationSetupItem(CpTransportLayerInformation amfTnlassociationAddress) {}
