package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// AIOT SESSION RELEASE COMMAND, AMF to NG-RAN node: releases an ambient IoT session. TS 38.413
/// 9.4.4.
@ApMessage(procedure = 85, kind = INITIATING, criticality = REJECT)
public record AiotSessionReleaseCommand(
    @Ie(id = 467, criticality = REJECT) Octets aiotfIdentifier,
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 463, criticality = REJECT) Octets aiotSessionReleaseCommandTransfer)
    implements FromCore {}
