package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.EthernetPduSessionInformation;
import soliton.pfcp.ie.ExpeditedTransferIndication;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.InterfaceType;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.TrafficEndpointId;
import soliton.pfcp.ie.UeIpAddress;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Packet detection information: what a packet must be like to match (TS 29.244 table 7.5.2.2-2).
/// DNS query and response filters have one type: decoded, all are in the first list.
@TlvGroup
public record Pdi(
    @Ie(type = 20, presence = MANDATORY) SourceInterface sourceInterface,
    @Ie(type = 21, presence = OPTIONAL) @Nullable FTeid localFTeid,
    @Ie(type = 22, presence = OPTIONAL) @Nullable Name networkInstance,
    @Ie(type = 255, presence = OPTIONAL)
        @Nullable RedundantTransmissionDetectionParameters redundantTransmissionDetectionParameters,
    @Ie(type = 93, presence = OPTIONAL) List<UeIpAddress> ueIpAddresses,
    @Ie(type = 350, presence = OPTIONAL, octets = 1) @Nullable Octets mappedN6IpAddress,
    @Ie(type = 351, presence = OPTIONAL, octets = 1) @Nullable Octets n6RoutingInformation,
    @Ie(type = 131, presence = CONDITIONAL) List<TrafficEndpointId> trafficEndpointIds,
    @Ie(type = 23, presence = OPTIONAL) List<SdfFilter> sdfFilters,
    @Ie(type = 24, presence = OPTIONAL) @Nullable Name applicationId,
    @Ie(type = 142, presence = OPTIONAL)
        @Nullable EthernetPduSessionInformation ethernetPduSessionInformation,
    @Ie(type = 132, presence = OPTIONAL) List<EthernetPacketFilter> ethernetPacketFilters,
    @Ie(type = 124, presence = OPTIONAL, octets = 1, bits = 6) List<Integer> qfis,
    @Ie(type = 153, presence = OPTIONAL) List<Name> framedRoutes,
    @Ie(type = 154, presence = OPTIONAL, octets = 4) @Nullable Long framedRouting,
    @Ie(type = 155, presence = OPTIONAL) List<Name> framedIpv6Routes,
    @Ie(type = 160, presence = CONDITIONAL) @Nullable InterfaceType sourceInterfaceType,
    @Ie(type = 188, presence = OPTIONAL) List<IpMulticastAddressingInfo> ipMulticastAddressingInfos,
    @Ie(type = 294, presence = OPTIONAL, octets = 2) List<Octets> dnsQueryFilters,
    @Ie(type = 305, presence = CONDITIONAL, octets = 1) @Nullable Octets mbsSessionIdentifier,
    @Ie(type = 314, presence = CONDITIONAL, octets = 2) @Nullable Integer areaSessionId,
    @Ie(type = 334, presence = OPTIONAL) @Nullable ProtocolDescription protocolDescription,
    @Ie(type = 294, presence = OPTIONAL, octets = 2) List<Octets> dnsResponseFilters,
    @Ie(type = 395, presence = OPTIONAL)
        @Nullable ExpeditedTransferIndication expeditedTransferIndication) {

  public Pdi {
    ueIpAddresses = List.copyOf(ueIpAddresses);
    trafficEndpointIds = List.copyOf(trafficEndpointIds);
    sdfFilters = List.copyOf(sdfFilters);
    ethernetPacketFilters = List.copyOf(ethernetPacketFilters);
    qfis = List.copyOf(qfis);
    framedRoutes = List.copyOf(framedRoutes);
    framedIpv6Routes = List.copyOf(framedIpv6Routes);
    ipMulticastAddressingInfos = List.copyOf(ipMulticastAddressingInfos);
    dnsQueryFilters = List.copyOf(dnsQueryFilters);
    dnsResponseFilters = List.copyOf(dnsResponseFilters);
  }

  public static PdiBuilder builder() {
    return new PdiBuilder();
  }
}
