package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.measurement.RanTssRequestType;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// TIMING SYNCHRONISATION STATUS REQUEST, AMF to NG-RAN node: starts or stops reports of time
/// synchronisation. TS 38.413 9.2.18.
@ApMessage(procedure = 76, kind = INITIATING, criticality = REJECT)
public record TimingSynchronisationStatusRequest(
    @Ie(id = 89, criticality = REJECT) Octets routingId,
    @Ie(id = 388, criticality = REJECT) RanTssRequestType ranTssRequestType)
    implements FromCore {}
