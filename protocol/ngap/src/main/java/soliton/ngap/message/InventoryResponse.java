package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// INVENTORY RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS 38.413 9.4.4.
@ApMessage(procedure = 82, kind = SUCCESSFUL, criticality = REJECT)
public record InventoryResponse(
    @Ie(id = 467, criticality = REJECT) Octets aiotfIdentifier,
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 457, criticality = REJECT) Octets inventoryResponseTransfer,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
