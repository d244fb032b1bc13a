package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// AMF-TNLAssociationToAddItem. TS 38.413 9.4.
@Sequence
public record AmfTnlassociationToAddItem(
    CpTransportLayerInformation amfTnlassociationAddress,
    @Nullable TnlassociationUsage tnlassociationUsage,
    TnladdressWeightFactor tnladdressWeightFactor) {}
