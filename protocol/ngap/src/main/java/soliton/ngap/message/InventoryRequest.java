package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// INVENTORY REQUEST, AMF to NG-RAN node: has ambient IoT devices inventoried. TS 38.413 9.4.4.
@ApMessage(procedure = 82, kind = INITIATING, criticality = REJECT)
public record InventoryRequest(
    @Ie(id = 467, criticality = REJECT) Octets aiotfIdentifier,
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 456, criticality = REJECT) Octets inventoryRequestTransfer)
    implements FromCore {}
