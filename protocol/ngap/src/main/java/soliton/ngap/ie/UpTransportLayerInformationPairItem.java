package soliton.ngap.ie;

import soliton.per.Sequence;

/// UP transport layer information pair item. TS 38.413 9.4.5.
@Sequence
public record UpTransportLayerInformationPairItem(
    UpTransportLayerInformation ulNguUpTnlInformation,
    UpTransportLayerInformation dlNguUpTnlInformation) {}
