package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UPLINK NON UE ASSOCIATED NRPPa TRANSPORT, NG-RAN node to AMF: carries NRPPa of the node. TS
/// 38.413 9.2.9.4.
@ApMessage(procedure = 47, kind = INITIATING, criticality = IGNORE)
public record UplinkNonUeAssociatedNrpPaTransport(
    @Ie(id = 89, criticality = REJECT) Octets routingId,
    @Ie(id = 46, criticality = REJECT) Octets nrpPaPdu)
    implements FromRan {}
