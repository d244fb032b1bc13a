package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Aerial-UE-FlightInformationReportingControl. TS 38.413 9.4.
@Sequence
public record AerialUeFlightInformationReportingControl(
    Altitude higherAltitudeThreshold,
    Altitude lowerAltitudeThreshold,
    @Nullable AerialUeReportingPeriodicity aerialUeReportPeriodicity,
    AreaId areaId) {}
