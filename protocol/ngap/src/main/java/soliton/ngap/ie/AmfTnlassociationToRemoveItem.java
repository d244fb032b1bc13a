package soliton.ngap.ie;

import static soliton.per.Criticality.REJECT;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// AMF-TNLAssociationToRemoveItem. TS 38.413 9.4.
@Sequence
public record AmfTnlassociationToRemoveItem(
    CpTransportLayerInformation amfTnlassociationAddress,
    @Ie(id = 168, criticality = REJECT)
        @Nullable CpTransportLayerInformation tnlassociationTransportLayerAddressNgran) {}
