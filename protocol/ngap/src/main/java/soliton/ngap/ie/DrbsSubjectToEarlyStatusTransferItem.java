package soliton.ngap.ie;

import soliton.per.Sequence;

/// DRBsSubjectToEarlyStatusTransfer-Item. TS 38.413 9.4.
@Sequence
public record DrbsSubjectToEarlyStatusTransferItem(DrbId drbId, DrbStatusDl firstDlcount) {}
