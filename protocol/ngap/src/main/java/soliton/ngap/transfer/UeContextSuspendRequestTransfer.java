package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.SuspendIndicator;
import soliton.per.Sequence;

/// UE context suspend request transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.
@Sequence
public record UeContextSuspendRequestTransfer(@Nullable SuspendIndicator suspendIndicator)
    implements NgapTransfer {}
