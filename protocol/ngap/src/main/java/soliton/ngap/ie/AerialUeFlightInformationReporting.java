package soliton.ngap.ie;

import soliton.per.Sequence;

/// Aerial UE flight information reporting, part of [UserLocationInformationNr]. TS 38.413
/// 9.3.1.16.
@Sequence
public record AerialUeFlightInformationReporting(Altitude altitude, TimeStamp timeStamp) {}
