package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UPLINK NAS TRANSPORT, NG-RAN node to AMF: carries a NAS message from the UE. TS 38.413
/// 9.2.5.3.
@ApMessage(procedure = 46, kind = INITIATING, criticality = IGNORE)
public record UplinkNasTransport(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 38, criticality = REJECT) Octets nasPdu,
    @Ie(id = 121, criticality = IGNORE, presence = MANDATORY)
        @Nullable UserLocationInformation userLocationInformation,
    @Ie(id = 239, criticality = REJECT) @Nullable Octets wAgfIdentityInformation,
    @Ie(id = 246, criticality = REJECT) @Nullable Octets tngfIdentityInformation,
    @Ie(id = 247, criticality = REJECT) @Nullable Octets twifIdentityInformation)
    implements FromRan {}
