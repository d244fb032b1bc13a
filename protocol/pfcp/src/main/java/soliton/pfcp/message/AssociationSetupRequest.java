package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.AlternativeSmfIpAddress;
import soliton.pfcp.ie.AssociationSetupRequestFlags;
import soliton.pfcp.ie.CpFunctionFeatures;
import soliton.pfcp.ie.N6DelayMeasurementProtocols;
import soliton.pfcp.ie.NfInstanceId;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.PacketInspectionFunctionality;
import soliton.pfcp.ie.SmfSetId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP ASSOCIATION SETUP REQUEST: let us work together (TS 29.244 table 7.4.4.1-1).
@TlvMessage(type = 5)
public record AssociationSetupRequest(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 96, presence = MANDATORY) TimeStamp recoveryTimeStamp,
    @Ie(type = 43, presence = CONDITIONAL) @Nullable UpFunctionFeatures upFunctionFeatures,
    @Ie(type = 89, presence = CONDITIONAL) @Nullable CpFunctionFeatures cpFunctionFeatures,
    @Ie(type = 178, presence = OPTIONAL) List<AlternativeSmfIpAddress> alternativeSmfIpAddresses,
    @Ie(type = 180, presence = CONDITIONAL) @Nullable SmfSetId smfSetId,
    @Ie(type = 183, presence = OPTIONAL)
        @Nullable SessionRetentionInformation sessionRetentionInformation,
    @Ie(type = 233, presence = OPTIONAL)
        List<UeIpAddressPoolInformation> ueIpAddressPoolInformations,
    @Ie(type = 238, presence = CONDITIONAL)
        List<GtpuPathQosControlInformation> gtpuPathQosControlInformations,
    @Ie(type = 203, presence = OPTIONAL)
        List<ClockDriftControlInformation> clockDriftControlInformations,
    @Ie(type = 253, presence = CONDITIONAL) @Nullable NfInstanceId upfInstanceId,
    @Ie(type = 259, presence = OPTIONAL) @Nullable AssociationSetupRequestFlags flags,
    @Ie(type = 355, presence = CONDITIONAL)
        List<N6DelayMeasurementControlInformation> n6DelayMeasurementControlInformations,
    @Ie(type = 354, presence = CONDITIONAL)
        @Nullable N6DelayMeasurementProtocols n6DelayMeasurementProtocols,
    @Ie(type = 359, presence = OPTIONAL) List<Octets> operatorConfigurableUpfCapabilities,
    @Ie(type = 360, presence = OPTIONAL)
        @Nullable PacketInspectionFunctionality packetInspectionFunctionality,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeRequest {

  public AssociationSetupRequest {
    alternativeSmfIpAddresses = List.copyOf(alternativeSmfIpAddresses);
    ueIpAddressPoolInformations = List.copyOf(ueIpAddressPoolInformations);
    gtpuPathQosControlInformations = List.copyOf(gtpuPathQosControlInformations);
    clockDriftControlInformations = List.copyOf(clockDriftControlInformations);
    n6DelayMeasurementControlInformations = List.copyOf(n6DelayMeasurementControlInformations);
    operatorConfigurableUpfCapabilities = List.copyOf(operatorConfigurableUpfCapabilities);
    others = List.copyOf(others);
  }

  public static AssociationSetupRequestBuilder builder() {
    return new AssociationSetupRequestBuilder();
  }
}
