package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// DOWNLINK NON UE ASSOCIATED NRPPa TRANSPORT, AMF to NG-RAN node: carries NRPPa of the node. TS
/// 38.413 9.2.9.3.
@ApMessage(procedure = 5, kind = INITIATING, criticality = IGNORE)
public record DownlinkNonUeAssociatedNrpPaTransport(
    @Ie(id = 89, criticality = REJECT) Octets routingId,
    @Ie(id = 46, criticality = REJECT) Octets nrpPaPdu)
    implements FromCore {}
