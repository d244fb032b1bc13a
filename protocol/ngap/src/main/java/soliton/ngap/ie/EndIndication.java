package soliton.ngap.ie;

import soliton.per.Enumerated;

/// EndIndication. TS 38.413 9.4.
@Enumerated
public enum EndIndication {
  NO_FURTHER_DATA,
  FURTHER_DATA_EXISTS
}
