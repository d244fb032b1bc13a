package soliton.ngap.ie.mbs;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.per.Sequence;

/// MBS data forwarding response MRB item. TS 38.413 9.4.5.
@Sequence
public record MbsDataForwardingResponseMrbItem(
    MrbId mrbId,
    UpTransportLayerInformation dlForwardingUptnlInformation,
    @Nullable MrbProgressInformation mrbProgressInformation) {}
