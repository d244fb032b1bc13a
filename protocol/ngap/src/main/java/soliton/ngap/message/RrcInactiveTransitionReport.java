package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RrcState;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// RRC INACTIVE TRANSITION REPORT, NG-RAN node to AMF: tells that a UE became inactive or
/// connected. TS 38.413 9.2.2.10.
@ApMessage(procedure = 37, kind = INITIATING, criticality = IGNORE)
public record RrcInactiveTransitionReport(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 92, criticality = IGNORE, presence = MANDATORY) @Nullable RrcState rrcState,
    @Ie(id = 121, criticality = IGNORE, presence = MANDATORY)
        @Nullable UserLocationInformation userLocationInformation)
    implements FromRan {}
