package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.NotifySourceNgranNode;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// HANDOVER NOTIFY, NG-RAN node to AMF: tells that the UE has arrived at the target. TS 38.413
/// 9.2.3.7.
@ApMessage(procedure = 11, kind = INITIATING, criticality = IGNORE)
public record HandoverNotify(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 121, criticality = IGNORE, presence = MANDATORY)
        @Nullable UserLocationInformation userLocationInformation,
    @Ie(id = 269, criticality = IGNORE) @Nullable NotifySourceNgranNode notifySourceNgranNode)
    implements FromRan {}
