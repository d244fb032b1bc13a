package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Target RNC ID, part of [TargetId]. TS 38.413 9.3.1.25.
@Sequence
public record TargetRncId(Lai lai, RncId rncId, @Nullable ExtendedRncId extendedRncId)
    implements TargetId {}
