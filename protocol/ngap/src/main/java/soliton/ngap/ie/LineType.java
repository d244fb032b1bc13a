package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Line type, part of [GlobalLineId]. TS 38.413 9.3.1.16.
@Enumerated
public enum LineType {
  DSL,
  PON
}
