package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Tai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// User location information TWIF, part of [UserLocationInformation]. TS 38.413 9.3.1.16.
@Sequence
public record UserLocationInformationTwif(
    Octets twapId,
    TransportLayerAddress ipAddress,
    @Nullable PortNumber portNumber,
    @Ie(id = 213, criticality = IGNORE) @Nullable Tai tai)
    implements UserLocationInformation {}
