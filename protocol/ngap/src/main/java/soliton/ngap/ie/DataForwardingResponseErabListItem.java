package soliton.ngap.ie;

import soliton.per.Sequence;

/// DataForwardingResponseERABListItem. TS 38.413 9.4.
@Sequence
public record DataForwardingResponseErabListItem(
    ERabId eRabId, UpTransportLayerInformation dlForwardingUpTnlInformation) {}
