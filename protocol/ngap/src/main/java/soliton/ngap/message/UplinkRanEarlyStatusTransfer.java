package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.EarlyStatusTransferTransparentContainer;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.Relayed;

/// UPLINK RAN EARLY STATUS TRANSFER, NG-RAN node to AMF: brings the early status of bearers in a
/// handover. TS 38.413 9.2.3.16.
@ApMessage(procedure = 62, kind = INITIATING, criticality = REJECT)
public record UplinkRanEarlyStatusTransfer(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 268, criticality = REJECT)
        Relayed<EarlyStatusTransferTransparentContainer> earlyStatusTransferTransparentContainer)
    implements FromRan {}
