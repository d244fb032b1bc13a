package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.CpFunctionFeatures;
import soliton.pfcp.ie.N6DelayMeasurementProtocols;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.PacketInspectionFunctionality;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP ASSOCIATION UPDATE RESPONSE (TS 29.244 table 7.4.4.4-1).
@TlvMessage(type = 8)
public record AssociationUpdateResponse(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 19, presence = MANDATORY) Cause cause,
    @Ie(type = 43, presence = OPTIONAL) @Nullable UpFunctionFeatures upFunctionFeatures,
    @Ie(type = 89, presence = OPTIONAL) @Nullable CpFunctionFeatures cpFunctionFeatures,
    @Ie(type = 267, presence = OPTIONAL)
        List<UeIpAddressUsageInformation> ueIpAddressUsageInformations,
    @Ie(type = 354, presence = OPTIONAL)
        @Nullable N6DelayMeasurementProtocols n6DelayMeasurementProtocols,
    @Ie(type = 359, presence = CONDITIONAL) List<Octets> operatorConfigurableUpfCapabilities,
    @Ie(type = 360, presence = OPTIONAL)
        @Nullable PacketInspectionFunctionality packetInspectionFunctionality,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeResponse {

  public AssociationUpdateResponse {
    ueIpAddressUsageInformations = List.copyOf(ueIpAddressUsageInformations);
    operatorConfigurableUpfCapabilities = List.copyOf(operatorConfigurableUpfCapabilities);
    others = List.copyOf(others);
  }

  public static AssociationUpdateResponseBuilder builder() {
    return new AssociationUpdateResponseBuilder();
  }
}
