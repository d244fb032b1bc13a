package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.DirectForwardingPathAvailability;
import soliton.per.Sequence;

/// HandoverRequiredTransfer. TS 38.413 9.4.
@Sequence
public record HandoverRequiredTransfer(
    @Nullable DirectForwardingPathAvailability directForwardingPathAvailability)
    implements NgapTransfer {}
