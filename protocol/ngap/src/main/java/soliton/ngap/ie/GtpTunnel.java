package soliton.ngap.ie;

import soliton.per.Sequence;

/// GTP tunnel: address and endpoint of a GTP-U tunnel, part of [UpTransportLayerInformation]. TS
/// 38.413 9.3.2.2.
@Sequence
public record GtpTunnel(TransportLayerAddress transportLayerAddress, GtpTeid gtpTeid)
    implements UpTransportLayerInformation {}
