package soliton.ngap.ie;

import soliton.per.Sequence;

/// UPTransportLayerInformationPairItem. TS 38.413 9.4.
@Sequence
public record UpTransportLayerInformationPairItem(
    UpTransportLayerInformation ulNguUpTnlInformation,
    UpTransportLayerInformation dlNguUpTnlInformation) {}
