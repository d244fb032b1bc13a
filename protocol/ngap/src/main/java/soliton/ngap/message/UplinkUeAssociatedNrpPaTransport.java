package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UPLINK UE ASSOCIATED NRPPa TRANSPORT, NG-RAN node to AMF: carries NRPPa of a UE. TS 38.413
/// 9.2.9.2.
@ApMessage(procedure = 50, kind = INITIATING, criticality = IGNORE)
public record UplinkUeAssociatedNrpPaTransport(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 89, criticality = REJECT) Octets routingId,
    @Ie(id = 46, criticality = REJECT) Octets nrpPaPdu)
    implements FromRan {}
