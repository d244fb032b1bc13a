package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.InterfaceType;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.TrafficEndpointId;
import soliton.pfcp.ie.UeIpAddress;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Changes of a traffic endpoint; what is not there stays (TS 29.244 table 7.5.4.13-1).
@TlvGroup
public record UpdateTrafficEndpoint(
    @Ie(type = 131, presence = MANDATORY) TrafficEndpointId trafficEndpointId,
    @Ie(type = 21, presence = CONDITIONAL) @Nullable FTeid localFTeid,
    @Ie(type = 22, presence = OPTIONAL) @Nullable Name networkInstance,
    @Ie(type = 255, presence = CONDITIONAL)
        @Nullable RedundantTransmissionDetectionParameters redundantTransmissionDetectionParameters,
    @Ie(type = 93, presence = CONDITIONAL) List<UeIpAddress> ueIpAddresses,
    @Ie(type = 153, presence = CONDITIONAL) List<Name> framedRoutes,
    @Ie(type = 154, presence = CONDITIONAL, octets = 4) @Nullable Long framedRouting,
    @Ie(type = 155, presence = CONDITIONAL) List<Name> framedIpv6Routes,
    @Ie(type = 124, presence = CONDITIONAL, octets = 1, bits = 6) List<Integer> qfis,
    @Ie(type = 160, presence = CONDITIONAL) @Nullable InterfaceType sourceInterfaceType,
    @Ie(type = 275, presence = OPTIONAL, octets = 1) @Nullable Integer ratType,
    @Removed List<Integer> removed) {

  public UpdateTrafficEndpoint {
    ueIpAddresses = List.copyOf(ueIpAddresses);
    framedRoutes = List.copyOf(framedRoutes);
    framedIpv6Routes = List.copyOf(framedIpv6Routes);
    qfis = List.copyOf(qfis);
    removed = List.copyOf(removed);
  }

  public static UpdateTrafficEndpointBuilder builder() {
    return new UpdateTrafficEndpointBuilder();
  }
}
