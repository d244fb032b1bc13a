package soliton.ngap.ie;

import static soliton.per.Criticality.REJECT;

import soliton.per.Alternative;
import soliton.per.Choice;

/// CP transport layer information. TS 38.413 9.3.2.6.
@Choice(
    extensions =
        @Alternative(type = EndpointIpAddressAndPort.class, id = 169, criticality = REJECT))
public sealed interface CpTransportLayerInformation
    permits TransportLayerAddress, EndpointIpAddressAndPort {}
