package soliton.ngap.ie;

import soliton.per.Enumerated;

/// LineType. TS 38.413 9.4.
@Enumerated
public enum LineType {
  DSL,
  PON
}
