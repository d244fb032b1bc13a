package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.NgranTraceId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// DEACTIVATE TRACE, AMF to NG-RAN node: ends a trace session. TS 38.413 9.2.10.3.
@ApMessage(procedure = 3, kind = INITIATING, criticality = IGNORE)
public record DeactivateTrace(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 44, criticality = IGNORE, presence = MANDATORY) @Nullable NgranTraceId ngranTraceId)
    implements FromCore {}
