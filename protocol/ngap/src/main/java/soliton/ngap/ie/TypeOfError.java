package soliton.ngap.ie;

import soliton.per.Enumerated;

/// TypeOfError. TS 38.413 9.4.
@Enumerated
public enum TypeOfError {
  NOT_UNDERSTOOD,
  MISSING
}
