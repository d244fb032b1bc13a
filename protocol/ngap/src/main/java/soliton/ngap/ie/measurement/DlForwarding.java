package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// DLForwarding. TS 38.413 9.4.
@Enumerated
public enum DlForwarding {
  DL_FORWARDING_PROPOSED
}
