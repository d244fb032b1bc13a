package soliton.ngap.ie;

import soliton.per.Sequence;

/// EndpointIPAddressAndPort. TS 38.413 9.4.
@Sequence(extensible = false)
public record EndpointIpAddressAndPort(
    TransportLayerAddress endpointIpAddress, PortNumber portNumber)
    implements CpTransportLayerInformation {}
