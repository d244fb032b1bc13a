package soliton.ngap.ie;

import soliton.per.Sequence;

/// Endpoint IP address and port, part of [CpTransportLayerInformation]. TS 38.413 9.3.2.6.
@Sequence(extensible = false)
public record EndpointIpAddressAndPort(
    TransportLayerAddress endpointIpAddress, PortNumber portNumber)
    implements CpTransportLayerInformation {}
