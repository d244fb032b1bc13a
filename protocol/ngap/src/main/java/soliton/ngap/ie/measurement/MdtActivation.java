package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// MDT activation. TS 38.413 9.4.5.
@Enumerated
public enum MdtActivation {
  IMMEDIATE_MDT_ONLY,
  LOGGED_MDT_ONLY,
  IMMEDIATE_MDT_AND_TRACE
}
