package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// NAS NON DELIVERY INDICATION, NG-RAN node to AMF: returns a NAS message that did not reach the
/// UE. TS 38.413 9.2.5.4.
@ApMessage(procedure = 19, kind = INITIATING, criticality = IGNORE)
public record NasNonDeliveryIndication(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 38, criticality = IGNORE, presence = MANDATORY) @Nullable Octets nasPdu,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause)
    implements FromRan {}
