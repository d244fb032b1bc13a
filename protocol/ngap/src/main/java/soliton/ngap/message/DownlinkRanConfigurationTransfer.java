package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.measurement.IntersystemSonConfigurationTransfer;
import soliton.ngap.ie.measurement.SonConfigurationTransfer;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.Relayed;

/// DOWNLINK RAN CONFIGURATION TRANSFER, AMF to NG-RAN node: relays a configuration from another
/// node. TS 38.413 9.2.7.2.
@ApMessage(procedure = 6, kind = INITIATING, criticality = IGNORE)
public record DownlinkRanConfigurationTransfer(
    @Ie(id = 98, criticality = IGNORE)
        @Nullable Relayed<SonConfigurationTransfer> sonConfigurationTransferDl,
    @Ie(id = 157, criticality = IGNORE) @Nullable Octets endcSonConfigurationTransferDl,
    @Ie(id = 250, criticality = IGNORE)
        @Nullable Relayed<IntersystemSonConfigurationTransfer>
            intersystemSonConfigurationTransferDl)
    implements FromCore {}
