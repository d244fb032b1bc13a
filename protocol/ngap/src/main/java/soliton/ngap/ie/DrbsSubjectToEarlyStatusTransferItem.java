package soliton.ngap.ie;

import soliton.per.Sequence;

/// DRBs subject to early status transfer item. TS 38.413 9.4.5.
@Sequence
public record DrbsSubjectToEarlyStatusTransferItem(DrbId drbId, DrbStatusDl firstDlcount) {}
