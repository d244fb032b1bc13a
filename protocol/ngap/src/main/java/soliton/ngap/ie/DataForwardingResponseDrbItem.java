package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// DataForwardingResponseDRBItem. TS 38.413 9.4.
@Sequence
public record DataForwardingResponseDrbItem(
    DrbId drbId,
    @Nullable UpTransportLayerInformation dlForwardingUpTnlInformation,
    @Nullable UpTransportLayerInformation ulForwardingUpTnlInformation) {}
