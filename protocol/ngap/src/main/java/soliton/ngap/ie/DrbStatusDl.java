package soliton.ngap.ie;

import soliton.per.Choice;

/// DRBStatusDL. TS 38.413 9.4.
@Choice
public sealed interface DrbStatusDl permits DrbStatusDl12, DrbStatusDl18 {}
