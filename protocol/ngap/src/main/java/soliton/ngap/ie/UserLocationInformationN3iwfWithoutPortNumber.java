package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.per.Sequence;

/// User location information N3IWF without port number, part of [UserLocationInformation]. TS
/// 38.413 9.3.1.16.
@Sequence
public record UserLocationInformationN3iwfWithoutPortNumber(
    TransportLayerAddress ipAddress, @Nullable Tai tai) implements UserLocationInformation {}
