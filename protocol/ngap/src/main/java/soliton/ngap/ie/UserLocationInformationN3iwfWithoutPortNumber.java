package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.per.Sequence;

/// UserLocationInformationN3IWF-without-PortNumber. TS 38.413 9.4.
@Sequence
public record UserLocationInformationN3iwfWithoutPortNumber(
    TransportLayerAddress ipAddress, @Nullable Tai tai) implements UserLocationInformation {}
