package soliton.ngap.ie;

import soliton.per.Choice;

/// DRBStatusUL. TS 38.413 9.4.
@Choice
public sealed interface DrbStatusUl permits DrbStatusUl12, DrbStatusUl18 {}
