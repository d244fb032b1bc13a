package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Logging duration. TS 38.413 9.4.5.
@Enumerated
public enum LoggingDuration {
  M10,
  M20,
  M40,
  M60,
  M90,
  M120
}
