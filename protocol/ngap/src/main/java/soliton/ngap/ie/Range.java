package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Range. TS 38.413 9.4.5.
@Enumerated
public enum Range {
  M50,
  M80,
  M180,
  M200,
  M350,
  M400,
  M500,
  M700,
  M1000
}
