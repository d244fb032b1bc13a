package soliton.ngap.ie;

import soliton.per.Choice;

/// DRB status DL. TS 38.413 9.4.5.
@Choice
public sealed interface DrbStatusDl permits DrbStatusDl12, DrbStatusDl18 {}
