package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// NRV2XServicesAuthorized. TS 38.413 9.4.
@Sequence
public record Nrv2xServicesAuthorized(
    @Nullable VehicleUe vehicleUe, @Nullable PedestrianUe pedestrianUe) {}
