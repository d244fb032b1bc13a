package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// SLPositioningRangingServiceInfo. TS 38.413 9.4.
@Sequence
public record SlPositioningRangingServiceInfo(
    SlPositioningRangingAuthorized slPositioningRangingAuthorized,
    @Nullable SlPositioningRangingQosParameters slPositioningRangingQosParameters) {}
