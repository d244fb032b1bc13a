package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.SuspendIndicator;
import soliton.per.Sequence;

/// UEContextSuspendRequestTransfer. TS 38.413 9.4.
@Sequence
public record UeContextSuspendRequestTransfer(@Nullable SuspendIndicator suspendIndicator)
    implements NgapTransfer {}
