package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.measurement.RimInformationTransfer;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.Relayed;

/// UPLINK RIM INFORMATION TRANSFER, NG-RAN node to AMF: brings remote interference information.
/// TS 38.413 9.2.15.1.
@ApMessage(procedure = 53, kind = INITIATING, criticality = IGNORE)
public record UplinkRimInformationTransfer(
    @Ie(id = 175, criticality = IGNORE)
        @Nullable Relayed<RimInformationTransfer> rimInformationTransfer)
    implements FromRan {}
