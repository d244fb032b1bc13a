package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Aerial UE flight information reporting control, part of
/// [AerialUeFlightInformationReportingControlItem]. TS 38.413 9.3.1.65.
@Sequence
public record AerialUeFlightInformationReportingControl(
    Altitude higherAltitudeThreshold,
    Altitude lowerAltitudeThreshold,
    @Nullable AerialUeReportingPeriodicity aerialUeReportPeriodicity,
    AreaId areaId) {}
