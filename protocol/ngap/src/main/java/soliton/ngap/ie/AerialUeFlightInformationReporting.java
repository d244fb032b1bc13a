package soliton.ngap.ie;

import soliton.per.Sequence;

/// Aerial-UE-FlightInformationReporting. TS 38.413 9.4.
@Sequence
public record AerialUeFlightInformationReporting(Altitude altitude, TimeStamp timeStamp) {}
