package soliton.ngap.ie;

import soliton.per.Sequence;

/// Targete NB ID, part of [TargetId]. TS 38.413 9.3.1.25.
@Sequence
public record TargeteNbId(GlobalNgEnbId globalEnbId, EpsTai selectedEpsTai) implements TargetId {}
