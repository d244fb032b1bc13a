package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// BROADCAST SESSION RELEASE REQUEST, AMF to NG-RAN node: releases a broadcast session. TS 38.413
/// 9.2.16.
@ApMessage(procedure = 67, kind = INITIATING, criticality = REJECT)
public record BroadcastSessionReleaseRequest(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause)
    implements FromCore {}
