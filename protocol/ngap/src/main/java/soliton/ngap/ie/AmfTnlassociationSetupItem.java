package soliton.ngap.ie;

import soliton.per.Sequence;

/// AMF tnlassociation setup item, part of
/// [soliton.ngap.message.AmfConfigurationUpdateAcknowledge]. TS 38.413 9.2.6.8.
@Sequence
public record AmfTnlassociationSetupItem(CpTransportLayerInformation amfTnlassociationAddress) {}
