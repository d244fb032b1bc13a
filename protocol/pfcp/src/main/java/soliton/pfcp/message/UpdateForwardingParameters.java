package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;

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
import soliton.pfcp.ie.RedirectInformation;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.ie.TrafficEndpointId;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.pfcp.ie.TransportLevelMarkingIndications;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Changes of where and how a FAR forwards; what is not there stays (TS 29.244 table 7.5.4.3-2).
@TlvGroup
public record UpdateForwardingParameters(
    @Ie(type = 42, presence = CONDITIONAL) @Nullable DestinationInterface destinationInterface,
    @Ie(type = 22, presence = CONDITIONAL) @Nullable Name networkInstance,
    @Ie(type = 38, presence = CONDITIONAL) @Nullable RedirectInformation redirectInformation,
    @Ie(type = 84, presence = CONDITIONAL) @Nullable OuterHeaderCreation outerHeaderCreation,
    @Ie(type = 30, presence = CONDITIONAL) @Nullable TransportLevelMarking transportLevelMarking,
    @Ie(type = 383, presence = CONDITIONAL)
        @Nullable ExtendedTransportLevelMarking extendedTransportLevelMarking,
    @Ie(type = 398, presence = CONDITIONAL)
        @Nullable TransportLevelMarkingIndications transportLevelMarkingIndications,
    @Ie(type = 41, presence = CONDITIONAL) @Nullable ForwardingPolicy forwardingPolicy,
    @Ie(type = 322, presence = CONDITIONAL) @Nullable Octets metadata,
    @Ie(type = 98, presence = CONDITIONAL) @Nullable HeaderEnrichment headerEnrichment,
    @Ie(type = 49, presence = CONDITIONAL) @Nullable SessionModificationRequestFlags flags,
    @Ie(type = 131, presence = CONDITIONAL) @Nullable TrafficEndpointId linkedTrafficEndpointId,
    @Ie(type = 160, presence = CONDITIONAL) @Nullable InterfaceType destinationInterfaceType,
    @Ie(type = 293, presence = CONDITIONAL)
        @Nullable AddressReplacement ipAddressAndPortNumberReplacement,
    @Ie(type = 361, presence = CONDITIONAL)
        @Nullable HeaderHandlingControlRule headerHandlingControlRule,
    @Removed List<Integer> removed) {

  public UpdateForwardingParameters {
    removed = List.copyOf(removed);
  }

  public static UpdateForwardingParametersBuilder builder() {
    return new UpdateForwardingParametersBuilder();
  }
}
