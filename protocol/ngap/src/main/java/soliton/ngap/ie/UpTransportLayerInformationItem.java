package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.per.Ie;
import soliton.per.Sequence;

/// UP transport layer information item. TS 38.413 9.3.2.12.
@Sequence
public record UpTransportLayerInformationItem(
    UpTransportLayerInformation nguUpTnlInformation,
    @Ie(id = 166, criticality = IGNORE) @Nullable Octets commonNetworkInstance) {}
