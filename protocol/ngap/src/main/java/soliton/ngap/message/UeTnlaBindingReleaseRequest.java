package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UETNLA BINDING RELEASE REQUEST, AMF to NG-RAN node: releases the binding of a UE to an
/// association. TS 38.413 9.2.12.1.
@ApMessage(procedure = 45, kind = INITIATING, criticality = IGNORE)
public record UeTnlaBindingReleaseRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId)
    implements FromCore {}
