package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.measurement.TraceActivation;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// TRACE START, AMF to NG-RAN node: starts a trace session. TS 38.413 9.2.10.1.
@ApMessage(procedure = 39, kind = INITIATING, criticality = IGNORE)
public record TraceStart(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 108, criticality = IGNORE, presence = MANDATORY)
        @Nullable TraceActivation traceActivation)
    implements FromCore {}
