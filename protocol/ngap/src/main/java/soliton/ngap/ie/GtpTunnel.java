package soliton.ngap.ie;

import soliton.per.Sequence;

/// GTPTunnel. TS 38.413 9.4.
@Sequence
public record GtpTunnel(TransportLayerAddress transportLayerAddress, GtpTeid gtpTeid)
    implements UpTransportLayerInformation {}
