package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// TargetRNC-ID. TS 38.413 9.4.
@Sequence
public record TargetRncId(Lai lai, RncId rncId, @Nullable ExtendedRncId extendedRncId)
    implements TargetId {}
