package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Sg NB UE X 2 AP ID, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.29.
public record SgNbUeX2ApId(@IntegerRange(min = 0, max = 4294967295L) long value) {}
