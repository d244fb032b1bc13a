package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// NGRAN-TNLAssociationToRemoveItem. TS 38.413 9.4.
@Sequence(extensible = false)
public record NgranTnlassociationToRemoveItem(
    CpTransportLayerInformation tnlassociationTransportLayerAddress,
    @Nullable CpTransportLayerInformation tnlassociationTransportLayerAddressAmf) {}
