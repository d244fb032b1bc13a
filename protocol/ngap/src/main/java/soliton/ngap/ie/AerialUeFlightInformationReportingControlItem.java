package soliton.ngap.ie;

import soliton.per.Sequence;

/// Aerial UE flight information reporting control item, part of [LocationReportingRequestType].
/// TS 38.413 9.3.1.65.
@Sequence
public record AerialUeFlightInformationReportingControlItem(
    AerialUeFlightInformationReportingControl aerialUeFlightInformationReportingControl) {}
