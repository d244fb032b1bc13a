package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// HANDOVER CANCEL, NG-RAN node to AMF: gives up a handover. TS 38.413 9.2.3.11.
@ApMessage(procedure = 10, kind = INITIATING, criticality = REJECT)
public record HandoverCancel(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause)
    implements FromRan {}
