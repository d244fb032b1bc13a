package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// RAN TSS request type, part of [soliton.ngap.message.TimingSynchronisationStatusRequest]. TS
/// 38.413 9.2.18.
@Enumerated
public enum RanTssRequestType {
  START,
  STOP
}
