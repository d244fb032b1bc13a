package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// NG-RAN tnlassociation to remove item, part of [soliton.ngap.message.RanConfigurationUpdate].
/// TS 38.413 9.2.6.4.
@Sequence(extensible = false)
public record NgranTnlassociationToRemoveItem(
    CpTransportLayerInformation tnlassociationTransportLayerAddress,
    @Nullable CpTransportLayerInformation tnlassociationTransportLayerAddressAmf) {}
