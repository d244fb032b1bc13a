package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Data forwarding response DRB item. TS 38.413 9.4.5.
@Sequence
public record DataForwardingResponseDrbItem(
    DrbId drbId,
    @Nullable UpTransportLayerInformation dlForwardingUpTnlInformation,
    @Nullable UpTransportLayerInformation ulForwardingUpTnlInformation) {}
