package soliton.ngap.ie;

import soliton.per.Sequence;

/// DRBs subject to DL discarding item. TS 38.413 9.4.5.
@Sequence
public record DrbsSubjectToDlDiscardingItem(DrbId drbId, DlCountChoice dlCount) {}
