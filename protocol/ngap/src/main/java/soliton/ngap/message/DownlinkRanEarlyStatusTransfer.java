package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.EarlyStatusTransferTransparentContainer;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.Relayed;

/// DOWNLINK RAN EARLY STATUS TRANSFER, AMF to NG-RAN node: relays the early status of bearers in
/// a handover. TS 38.413 9.2.3.17.
@ApMessage(procedure = 63, kind = INITIATING, criticality = IGNORE)
public record DownlinkRanEarlyStatusTransfer(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 268, criticality = REJECT)
        Relayed<EarlyStatusTransferTransparentContainer> earlyStatusTransferTransparentContainer)
    implements FromCore {}
