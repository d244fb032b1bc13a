package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Parent time source, part of [RanTimingSynchronisationStatusInfo]. TS 38.413 9.2.18.
@Enumerated
public enum ParentTimeSource {
  SYNCE,
  PTP,
  GNSS,
  ATOMICCLOCK,
  TERRESTRIALRADIO,
  SERIALTIMECODE,
  NTP,
  HANDSET,
  OTHER
}
