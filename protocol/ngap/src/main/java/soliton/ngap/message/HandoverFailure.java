package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.UNSUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// HANDOVER FAILURE, NG-RAN node to AMF: the procedure was refused. TS 38.413 9.2.3.6.
@ApMessage(procedure = 13, kind = UNSUCCESSFUL, criticality = REJECT)
public record HandoverFailure(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics,
    @Ie(id = 262, criticality = IGNORE) @Nullable Octets targettoSourceFailureTransparentContainer)
    implements FromRan {}
