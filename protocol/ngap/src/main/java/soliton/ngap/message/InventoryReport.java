package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// INVENTORY REPORT, NG-RAN node to AMF: brings ambient IoT devices that were found. TS 38.413
/// 9.4.4.
@ApMessage(procedure = 83, kind = INITIATING, criticality = REJECT)
public record InventoryReport(
    @Ie(id = 467, criticality = REJECT) Octets aiotfIdentifier,
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 459, criticality = REJECT) Octets inventoryReportTransfer)
    implements FromRan {}
