package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// LTE V2x services authorized. TS 38.413 9.4.5.
@Sequence
public record LteV2xServicesAuthorized(
    @Nullable VehicleUe vehicleUe, @Nullable PedestrianUe pedestrianUe) {}
