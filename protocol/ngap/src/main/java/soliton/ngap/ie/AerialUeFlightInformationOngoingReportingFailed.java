package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Aerial-UE-FlightInformationOngoingReporting-failed. TS 38.413 9.4.
@Enumerated
public enum AerialUeFlightInformationOngoingReportingFailed {
  TRUE
}
