package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanStatusTransferTransparentContainer;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.Relayed;

/// UPLINK RAN STATUS TRANSFER, NG-RAN node to AMF: brings the status of bearers in a handover. TS
/// 38.413 9.2.3.13.
@ApMessage(procedure = 49, kind = INITIATING, criticality = IGNORE)
public record UplinkRanStatusTransfer(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 84, criticality = REJECT)
        Relayed<RanStatusTransferTransparentContainer> ranStatusTransferTransparentContainer)
    implements FromRan {}
