package soliton.ngap.ie.mbs;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.PagingDrx;
import soliton.ngap.ie.UeIdentityIndexValue;
import soliton.per.Sequence;

/// UE paging item. TS 38.413 9.4.5.
@Sequence
public record UePagingItem(
    UeIdentityIndexValue ueIdentityIndexValue, @Nullable PagingDrx pagingDrx) {}
