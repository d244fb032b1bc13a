package soliton.ngap.ie;

import soliton.per.Sequence;

/// TargeteNB-ID. TS 38.413 9.4.
@Sequence
public record TargeteNbId(GlobalNgEnbId globalEnbId, EpsTai selectedEpsTai) implements TargetId {}
