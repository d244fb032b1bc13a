package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RedCapIndication. TS 38.413 9.4.
@Enumerated
public enum RedCapIndication {
  REDCAP
}
