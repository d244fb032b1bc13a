package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// UE-associatedLogicalNG-connectionItem. TS 38.413 9.4.
@Sequence
public record UeAssociatedLogicalNgConnectionItem(
    @Nullable AmfUeNgapId amfUeNgapId, @Nullable RanUeNgapId ranUeNgapId) {}
