package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// HANDOVER SUCCESS, AMF to NG-RAN node: tells the source that the UE has arrived. TS 38.413
/// 9.2.3.15.
@ApMessage(procedure = 61, kind = INITIATING, criticality = IGNORE)
public record HandoverSuccess(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId)
    implements FromCore {}
