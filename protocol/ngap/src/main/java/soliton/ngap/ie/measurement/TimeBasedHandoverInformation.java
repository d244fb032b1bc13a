package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Time based handover information, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.29.
@Sequence
public record TimeBasedHandoverInformation(
    HandoverWindowStart hoWindowStart, HandoverWindowDuration hoWindowDuration) {}
