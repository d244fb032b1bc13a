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

/// UplinkRANEarlyStatusTransfer. TS 38.413 9.4.
@ApMessage(procedure = 62, kind = INITIATING, criticality = REJECT)
public record UplinkRanEarlyStatusTransfer(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 268, criticality = REJECT)
        Relayed<EarlyStatusTransferTransparentContainer> earlyStatusTransferTransparentContainer)
    implements FromRan {}
