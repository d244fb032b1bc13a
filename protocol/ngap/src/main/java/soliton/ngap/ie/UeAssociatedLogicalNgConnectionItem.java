package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// UE associated logical NG connection item. TS 38.413 9.4.5.
@Sequence
public record UeAssociatedLogicalNgConnectionItem(
    @Nullable AmfUeNgapId amfUeNgapId, @Nullable RanUeNgapId ranUeNgapId) {}
