package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// BROADCAST SESSION RELEASE REQUIRED, NG-RAN node to AMF: asks to release a broadcast session.
/// TS 38.413 9.2.16.
@ApMessage(procedure = 75, kind = INITIATING, criticality = REJECT)
public record BroadcastSessionReleaseRequired(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause)
    implements FromRan {}
