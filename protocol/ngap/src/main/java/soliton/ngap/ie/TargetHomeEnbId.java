package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.BitSize;
import soliton.per.Sequence;

/// Target home ENB ID, part of [TargetId]. TS 38.413 9.3.1.25.
@Sequence
public record TargetHomeEnbId(
    Plmn plmNidentity, @BitSize(min = 28, max = 28) int homeEnbId, EpsTai selectedEpsTai)
    implements TargetId {}
