package soliton.ngap.ie;

import soliton.per.Sequence;

/// Data forwarding response ERAB list item. TS 38.413 9.4.5.
@Sequence
public record DataForwardingResponseErabListItem(
    ERabId eRabId, UpTransportLayerInformation dlForwardingUpTnlInformation) {}
