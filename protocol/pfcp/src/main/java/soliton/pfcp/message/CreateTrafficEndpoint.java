package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.EthernetPduSessionInformation;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.InterfaceType;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.TrafficEndpointId;
import soliton.pfcp.ie.UeIpAddress;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Traffic endpoint: a tunnel and addresses that several PDRs share (TS 29.244 table 7.5.2.7-1).
@TlvGroup
public record CreateTrafficEndpoint(
    @Ie(type = 131, presence = MANDATORY) TrafficEndpointId trafficEndpointId,
    @Ie(type = 21, presence = OPTIONAL) @Nullable FTeid localFTeid,
    @Ie(type = 22, presence = OPTIONAL) @Nullable Name networkInstance,
    @Ie(type = 255, presence = OPTIONAL)
        @Nullable RedundantTransmissionDetectionParameters redundantTransmissionDetectionParameters,
    @Ie(type = 93, presence = OPTIONAL) List<UeIpAddress> ueIpAddresses,
    @Ie(type = 350, presence = OPTIONAL, octets = 1) @Nullable Octets mappedN6IpAddress,
    @Ie(type = 351, presence = OPTIONAL, octets = 1) @Nullable Octets n6RoutingInformation,
    @Ie(type = 142, presence = OPTIONAL)
        @Nullable EthernetPduSessionInformation ethernetPduSessionInformation,
    @Ie(type = 153, presence = OPTIONAL) List<Name> framedRoutes,
    @Ie(type = 154, presence = OPTIONAL, octets = 4) @Nullable Long framedRouting,
    @Ie(type = 155, presence = OPTIONAL) List<Name> framedIpv6Routes,
    @Ie(type = 124, presence = OPTIONAL, octets = 1, bits = 6) List<Integer> qfis,
    @Ie(type = 160, presence = CONDITIONAL) @Nullable InterfaceType sourceInterfaceType,
    @Ie(type = 305, presence = CONDITIONAL, octets = 1) @Nullable Octets mbsSessionIdentifier,
    @Ie(type = 314, presence = CONDITIONAL, octets = 2) @Nullable Integer areaSessionId,
    @Ie(type = 275, presence = OPTIONAL, octets = 1) @Nullable Integer ratType) {

  public CreateTrafficEndpoint {
    ueIpAddresses = List.copyOf(ueIpAddresses);
    framedRoutes = List.copyOf(framedRoutes);
    framedIpv6Routes = List.copyOf(framedIpv6Routes);
    qfis = List.copyOf(qfis);
  }

  public static CreateTrafficEndpointBuilder builder() {
    return new CreateTrafficEndpointBuilder();
  }
}
