package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.DirectForwardingPathAvailability;
import soliton.per.Sequence;

/// Handover required transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.14.
@Sequence
public record HandoverRequiredTransfer(
    @Nullable DirectForwardingPathAvailability directForwardingPathAvailability)
    implements NgapTransfer {}
