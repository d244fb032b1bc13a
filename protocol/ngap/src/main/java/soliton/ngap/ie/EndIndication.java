package soliton.ngap.ie;

import soliton.per.Enumerated;

/// End indication. TS 38.413 9.4.5.
@Enumerated
public enum EndIndication {
  NO_FURTHER_DATA,
  FURTHER_DATA_EXISTS
}
