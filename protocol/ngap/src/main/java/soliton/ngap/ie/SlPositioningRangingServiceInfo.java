package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// SL positioning ranging service info. TS 38.413 9.4.5.
@Sequence
public record SlPositioningRangingServiceInfo(
    SlPositioningRangingAuthorized slPositioningRangingAuthorized,
    @Nullable SlPositioningRangingQosParameters slPositioningRangingQosParameters) {}
