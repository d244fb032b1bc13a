package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// AMF-TNLAssociationToUpdateItem. TS 38.413 9.4.
@Sequence
public record AmfTnlassociationToUpdateItem(
    CpTransportLayerInformation amfTnlassociationAddress,
    @Nullable TnlassociationUsage tnlassociationUsage,
    @Nullable TnladdressWeightFactor tnladdressWeightFactor) {}
