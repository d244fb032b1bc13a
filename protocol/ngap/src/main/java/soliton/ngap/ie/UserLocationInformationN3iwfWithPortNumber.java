package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// User location information N3IWF with port number, part of [UserLocationInformation]. TS 38.413
/// 9.3.1.16.
@Sequence
public record UserLocationInformationN3iwfWithPortNumber(
    TransportLayerAddress ipAddress,
    PortNumber portNumber,
    @Ie(id = 213, criticality = IGNORE) @Nullable Tai tai)
    implements UserLocationInformation {}
