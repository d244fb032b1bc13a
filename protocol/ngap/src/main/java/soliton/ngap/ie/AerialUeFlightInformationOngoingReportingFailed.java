package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Aerial UE flight information ongoing reporting failed, part of
/// [soliton.ngap.message.LocationReportingFailureIndication]. TS 38.413 9.2.11.2.
@Enumerated
public enum AerialUeFlightInformationOngoingReportingFailed {
  TRUE
}
