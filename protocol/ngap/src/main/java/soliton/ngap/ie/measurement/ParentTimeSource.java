package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// ParentTImeSource. TS 38.413 9.4.
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
