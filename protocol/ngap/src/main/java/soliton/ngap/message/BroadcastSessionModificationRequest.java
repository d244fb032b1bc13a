package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.mbs.MbsServiceArea;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// BROADCAST SESSION MODIFICATION REQUEST, AMF to NG-RAN node: changes a broadcast session. TS
/// 38.413 9.2.16.
@ApMessage(procedure = 66, kind = INITIATING, criticality = REJECT)
public record BroadcastSessionModificationRequest(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 298, criticality = REJECT) @Nullable MbsServiceArea mbsServiceArea,
    @Ie(id = 349, criticality = REJECT) @Nullable Octets mbsSessionModificationRequestTransfer)
    implements FromCore {}
