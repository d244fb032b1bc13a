package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// AMF tnlassociation to update item, part of [soliton.ngap.message.AmfConfigurationUpdate]. TS
/// 38.413 9.2.6.7.
@Sequence
public record AmfTnlassociationToUpdateItem(
    CpTransportLayerInformation amfTnlassociationAddress,
    @Nullable TnlassociationUsage tnlassociationUsage,
    @Nullable TnladdressWeightFactor tnladdressWeightFactor) {}
