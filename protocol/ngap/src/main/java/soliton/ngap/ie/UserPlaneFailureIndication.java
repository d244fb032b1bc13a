package soliton.ngap.ie;

import soliton.per.Sequence;

/// UserPlaneFailureIndication. TS 38.413 9.4.
@Sequence
public record UserPlaneFailureIndication(
    UserPlaneFailureType userPlaneFailureType,
    UpTransportLayerInformation ulNguUpTnlInformation,
    UpTransportLayerInformation dlNguUpTnlInformation) {}
