package soliton.ngap.ie;

import soliton.per.Sequence;

/// DRBsSubjectToDLDiscarding-Item. TS 38.413 9.4.
@Sequence
public record DrbsSubjectToDlDiscardingItem(DrbId drbId, DlCountChoice dlCount) {}
