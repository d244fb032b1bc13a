package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.ngap.ie.aiot.RanAiotDeviceNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// COMMAND REQUEST, AMF to NG-RAN node: sends a command to an ambient IoT device. TS 38.413
/// 9.4.4.
@ApMessage(procedure = 84, kind = INITIATING, criticality = REJECT)
public record CommandRequest(
    @Ie(id = 467, criticality = REJECT) Octets aiotfIdentifier,
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 472, criticality = REJECT) RanAiotDeviceNgapId ranAiotDeviceNgapId,
    @Ie(id = 460, criticality = REJECT) Octets commandRequestTransfer)
    implements FromCore {}
