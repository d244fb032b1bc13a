package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.AlternativeSmfIpAddress;
import soliton.pfcp.ie.AssociationReleaseRequestFlags;
import soliton.pfcp.ie.AssociationUpdateRequestFlags;
import soliton.pfcp.ie.CpFunctionFeatures;
import soliton.pfcp.ie.N6DelayMeasurementProtocols;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.PacketInspectionFunctionality;
import soliton.pfcp.ie.SmfSetId;
import soliton.pfcp.ie.TimerValue;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP ASSOCIATION UPDATE REQUEST (TS 29.244 table 7.4.4.3-1).
@TlvMessage(type = 7)
public record AssociationUpdateRequest(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 43, presence = OPTIONAL) @Nullable UpFunctionFeatures upFunctionFeatures,
    @Ie(type = 89, presence = OPTIONAL) @Nullable CpFunctionFeatures cpFunctionFeatures,
    @Ie(type = 111, presence = CONDITIONAL)
        @Nullable AssociationReleaseRequestFlags associationReleaseRequest,
    @Ie(type = 112, presence = CONDITIONAL) @Nullable TimerValue gracefulReleasePeriod,
    @Ie(type = 162, presence = OPTIONAL) @Nullable AssociationUpdateRequestFlags flags,
    @Ie(type = 178, presence = OPTIONAL) List<AlternativeSmfIpAddress> alternativeSmfIpAddresses,
    @Ie(type = 180, presence = OPTIONAL) @Nullable SmfSetId smfSetId,
    @Ie(type = 203, presence = CONDITIONAL)
        List<ClockDriftControlInformation> clockDriftControlInformations,
    @Ie(type = 233, presence = OPTIONAL)
        List<UeIpAddressPoolInformation> ueIpAddressPoolInformations,
    @Ie(type = 238, presence = CONDITIONAL)
        List<GtpuPathQosControlInformation> gtpuPathQosControlInformations,
    @Ie(type = 267, presence = OPTIONAL)
        List<UeIpAddressUsageInformation> ueIpAddressUsageInformations,
    @Ie(type = 355, presence = CONDITIONAL)
        List<N6DelayMeasurementControlInformation> n6DelayMeasurementControlInformations,
    @Ie(type = 354, presence = CONDITIONAL)
        @Nullable N6DelayMeasurementProtocols n6DelayMeasurementProtocols,
    @Ie(type = 359, presence = CONDITIONAL) List<Octets> operatorConfigurableUpfCapabilities,
    @Ie(type = 360, presence = OPTIONAL)
        @Nullable PacketInspectionFunctionality packetInspectionFunctionality,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeRequest {

  public AssociationUpdateRequest {
    alternativeSmfIpAddresses = List.copyOf(alternativeSmfIpAddresses);
    clockDriftControlInformations = List.copyOf(clockDriftControlInformations);
    ueIpAddressPoolInformations = List.copyOf(ueIpAddressPoolInformations);
    gtpuPathQosControlInformations = List.copyOf(gtpuPathQosControlInformations);
    ueIpAddressUsageInformations = List.copyOf(ueIpAddressUsageInformations);
    n6DelayMeasurementControlInformations = List.copyOf(n6DelayMeasurementControlInformations);
    operatorConfigurableUpfCapabilities = List.copyOf(operatorConfigurableUpfCapabilities);
    others = List.copyOf(others);
  }

  public static AssociationUpdateRequestBuilder builder() {
    return new AssociationUpdateRequestBuilder();
  }
}
