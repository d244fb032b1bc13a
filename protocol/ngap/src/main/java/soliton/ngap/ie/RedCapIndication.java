package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Red cap indication. TS 38.413 9.4.5.
@Enumerated
public enum RedCapIndication {
  REDCAP
}
