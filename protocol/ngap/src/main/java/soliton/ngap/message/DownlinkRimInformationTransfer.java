package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.measurement.RimInformationTransfer;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.Relayed;

/// DOWNLINK RIM INFORMATION TRANSFER, AMF to NG-RAN node: relays remote interference information.
/// TS 38.413 9.2.15.2.
@ApMessage(procedure = 54, kind = INITIATING, criticality = IGNORE)
public record DownlinkRimInformationTransfer(
    @Ie(id = 175, criticality = IGNORE)
        @Nullable Relayed<RimInformationTransfer> rimInformationTransfer)
    implements FromCore {}
