package soliton.ngap.ie;

import soliton.per.Sequence;

/// User plane failure indication, part of
/// [soliton.ngap.transfer.PduSessionResourceModifyRequestTransfer]. TS 38.413 9.3.4.3.
@Sequence
public record UserPlaneFailureIndication(
    UserPlaneFailureType userPlaneFailureType,
    UpTransportLayerInformation ulNguUpTnlInformation,
    UpTransportLayerInformation dlNguUpTnlInformation) {}
