package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// UserLocationInformationN3IWF-with-PortNumber. TS 38.413 9.4.
@Sequence
public record UserLocationInformationN3iwfWithPortNumber(
    TransportLayerAddress ipAddress,
    PortNumber portNumber,
    @Ie(id = 213, criticality = IGNORE) @Nullable Tai tai)
    implements UserLocationInformation {}
