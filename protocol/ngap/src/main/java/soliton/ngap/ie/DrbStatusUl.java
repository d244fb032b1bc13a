package soliton.ngap.ie;

import soliton.per.Choice;

/// DRB status UL. TS 38.413 9.4.5.
@Choice
public sealed interface DrbStatusUl permits DrbStatusUl12, DrbStatusUl18 {}
