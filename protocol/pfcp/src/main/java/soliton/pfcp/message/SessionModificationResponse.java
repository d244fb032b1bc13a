package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.AdditionalUsageReports;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION MODIFICATION RESPONSE: what the UPF made of them (TS 29.244 table 7.5.5.1-1).
@TlvMessage(type = 53)
public record SessionModificationResponse(
    @Ie(type = 19, presence = MANDATORY) Cause cause,
    @Ie(type = 40, presence = CONDITIONAL, octets = 2) @Nullable Integer offendingIe,
    @Ie(type = 8, presence = CONDITIONAL) List<CreatedPdr> createdPdrs,
    @Ie(type = 51, presence = OPTIONAL) @Nullable LoadControlInformation loadControlInformation,
    @Ie(type = 54, presence = OPTIONAL)
        @Nullable OverloadControlInformation overloadControlInformation,
    @Ie(type = 78, presence = CONDITIONAL) List<UsageReportInModificationResponse> usageReports,
    @Ie(type = 114, presence = CONDITIONAL) @Nullable FailedRuleId failedRuleId,
    @Ie(type = 126, presence = CONDITIONAL)
        @Nullable AdditionalUsageReports additionalUsageReportsInformation,
    @Ie(type = 128, presence = CONDITIONAL) List<CreatedTrafficEndpoint> createdTrafficEndpoints,
    @Ie(type = 200, presence = CONDITIONAL)
        List<TscManagementInformationInModificationResponse> tscManagementInformations,
    @Ie(type = 221, presence = CONDITIONAL) @Nullable AtsssControlParameters atsssControlParameters,
    @Ie(type = 256, presence = CONDITIONAL) List<UpdatedPdr> updatedPdrs,
    @Ie(type = 264, presence = CONDITIONAL)
        List<PacketRateStatusReportInModificationResponse> packetRateStatusReports,
    @Ie(type = 272, presence = CONDITIONAL)
        List<PartialFailureInformation> partialFailureInformations,
    @Ie(type = 311, presence = CONDITIONAL) List<MbsSessionN4Information> mbsSessionN4Informations,
    @Ie(type = 336, presence = CONDITIONAL) List<Octets> tlContainers,
    @Ie(type = 386, presence = CONDITIONAL) @Nullable MoqInformation moqInformation,
    @Others List<RawIe> others)
    implements PfcpMessage.SessionResponse {

  public SessionModificationResponse {
    createdPdrs = List.copyOf(createdPdrs);
    usageReports = List.copyOf(usageReports);
    createdTrafficEndpoints = List.copyOf(createdTrafficEndpoints);
    tscManagementInformations = List.copyOf(tscManagementInformations);
    updatedPdrs = List.copyOf(updatedPdrs);
    packetRateStatusReports = List.copyOf(packetRateStatusReports);
    partialFailureInformations = List.copyOf(partialFailureInformations);
    mbsSessionN4Informations = List.copyOf(mbsSessionN4Informations);
    tlContainers = List.copyOf(tlContainers);
    others = List.copyOf(others);
  }

  public static SessionModificationResponseBuilder builder() {
    return new SessionModificationResponseBuilder();
  }
}
