package soliton.ngap.ie;

import soliton.per.Sequence;

/// Aerial-UE-FlightInformationReportingControlItem. TS 38.413 9.4.
@Sequence
public record AerialUeFlightInformationReportingControlItem(
    AerialUeFlightInformationReportingControl aerialUeFlightInformationReportingControl) {}
