package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// ULForwarding. TS 38.413 9.4.
@Enumerated
public enum UlForwarding {
  UL_FORWARDING_PROPOSED
}
