package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// RAN-TSSRequestType. TS 38.413 9.4.
@Enumerated
public enum RanTssRequestType {
  START,
  STOP
}
