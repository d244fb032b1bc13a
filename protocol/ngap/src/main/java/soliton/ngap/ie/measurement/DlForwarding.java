package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// DL forwarding. TS 38.413 9.3.1.33.
@Enumerated
public enum DlForwarding {
  DL_FORWARDING_PROPOSED
}
