package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.ngap.FromCore;
import soliton.ngap.ie.mbs.MbsServiceArea;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// BROADCAST SESSION SETUP REQUEST, AMF to NG-RAN node: sets up a broadcast session. TS 38.413
/// 9.2.16.
@ApMessage(procedure = 68, kind = INITIATING, criticality = REJECT)
public record BroadcastSessionSetupRequest(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 148, criticality = REJECT) Snssai snssai,
    @Ie(id = 298, criticality = REJECT) MbsServiceArea mbsServiceArea,
    @Ie(id = 315, criticality = REJECT) Octets mbsSessionSetupRequestTransfer,
    @Ie(id = 415, criticality = IGNORE) @Nullable Octets associatedSessionId)
    implements FromCore {}
