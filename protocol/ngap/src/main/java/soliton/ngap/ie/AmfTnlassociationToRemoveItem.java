package soliton.ngap.ie;

import static soliton.per.Criticality.REJECT;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// AMF tnlassociation to remove item, part of [soliton.ngap.message.AmfConfigurationUpdate]. TS
/// 38.413 9.2.6.7.
@Sequence
public record AmfTnlassociationToRemoveItem(
    CpTransportLayerInformation amfTnlassociationAddress,
    @Ie(id = 168, criticality = REJECT)
        @Nullable CpTransportLayerInformation tnlassociationTransportLayerAddressNgran) {}
