package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// UL forwarding. TS 38.413 9.4.5.
@Enumerated
public enum UlForwarding {
  UL_FORWARDING_PROPOSED
}
