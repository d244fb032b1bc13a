package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.AddressReplacement;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.ForwardingPolicy;
import soliton.pfcp.ie.HeaderEnrichment;
import soliton.pfcp.ie.InterfaceType;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.Proxying;
import soliton.pfcp.ie.RedirectInformation;
import soliton.pfcp.ie.TrafficEndpointId;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.pfcp.ie.TransportLevelMarkingIndications;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Where and how packets of a FAR are forwarded (TS 29.244 table 7.5.2.3-2).
@TlvGroup
public record ForwardingParameters(
    @Ie(type = 42, presence = MANDATORY) DestinationInterface destinationInterface,
    @Ie(type = 22, presence = OPTIONAL) @Nullable Name networkInstance,
    @Ie(type = 38, presence = CONDITIONAL) @Nullable RedirectInformation redirectInformation,
    @Ie(type = 84, presence = CONDITIONAL) @Nullable OuterHeaderCreation outerHeaderCreation,
    @Ie(type = 30, presence = CONDITIONAL) @Nullable TransportLevelMarking transportLevelMarking,
    @Ie(type = 383, presence = CONDITIONAL)
        List<ExtendedTransportLevelMarking> extendedTransportLevelMarkings,
    @Ie(type = 398, presence = CONDITIONAL)
        @Nullable TransportLevelMarkingIndications transportLevelMarkingIndications,
    @Ie(type = 41, presence = CONDITIONAL) @Nullable ForwardingPolicy forwardingPolicy,
    @Ie(type = 322, presence = OPTIONAL) @Nullable Octets metadata,
    @Ie(type = 98, presence = OPTIONAL) @Nullable HeaderEnrichment headerEnrichment,
    @Ie(type = 131, presence = CONDITIONAL) @Nullable TrafficEndpointId linkedTrafficEndpointId,
    @Ie(type = 137, presence = CONDITIONAL) @Nullable Proxying proxying,
    @Ie(type = 160, presence = CONDITIONAL) @Nullable InterfaceType destinationInterfaceType,
    @Ie(type = 293, presence = CONDITIONAL)
        @Nullable AddressReplacement ipAddressAndPortNumberReplacement,
    @Ie(type = 351, presence = OPTIONAL, octets = 1) @Nullable Octets n6RoutingInformation,
    @Ie(type = 361, presence = CONDITIONAL)
        List<HeaderHandlingControlRule> headerHandlingControlRules,
    @Ie(type = 374, presence = OPTIONAL, octets = 1)
        @Nullable Octets onPathN6ConnectionInformation) {

  public ForwardingParameters {
    extendedTransportLevelMarkings = List.copyOf(extendedTransportLevelMarkings);
    headerHandlingControlRules = List.copyOf(headerHandlingControlRules);
  }

  public static ForwardingParametersBuilder builder() {
    return new ForwardingParametersBuilder();
  }
}
