package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.measurement.RimInformationTransfer;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.Relayed;

/// DownlinkRIMInformationTransfer. TS 38.413 9.4.
@ApMessage(procedure = 54, kind = INITIATING, criticality = IGNORE)
public record DownlinkRimInformationTransfer(
    @Ie(id = 175, criticality = IGNORE)
        @Nullable Relayed<RimInformationTransfer> rimInformationTransfer)
    implements FromCore {}
