package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.measurement.IntersystemSonConfigurationTransfer;
import soliton.ngap.ie.measurement.SonConfigurationTransfer;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.Relayed;

/// UPLINK RAN CONFIGURATION TRANSFER, NG-RAN node to AMF: brings a configuration for another
/// node. TS 38.413 9.2.7.1.
@ApMessage(procedure = 48, kind = INITIATING, criticality = IGNORE)
public record UplinkRanConfigurationTransfer(
    @Ie(id = 99, criticality = IGNORE)
        @Nullable Relayed<SonConfigurationTransfer> sonConfigurationTransferUl,
    @Ie(id = 158, criticality = IGNORE) @Nullable Octets endcSonConfigurationTransferUl,
    @Ie(id = 251, criticality = IGNORE)
        @Nullable Relayed<IntersystemSonConfigurationTransfer>
            intersystemSonConfigurationTransferUl)
    implements FromRan {}
