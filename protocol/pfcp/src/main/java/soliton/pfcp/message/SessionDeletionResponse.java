package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.AdditionalUsageReports;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.SessionDeletionResponseFlags;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION DELETION RESPONSE: with the last usage (TS 29.244 table 7.5.7.1-1).
@TlvMessage(type = 55)
public record SessionDeletionResponse(
    @Ie(type = 19, presence = MANDATORY) Cause cause,
    @Ie(type = 40, presence = CONDITIONAL, octets = 2) @Nullable Integer offendingIe,
    @Ie(type = 51, presence = OPTIONAL) @Nullable LoadControlInformation loadControlInformation,
    @Ie(type = 54, presence = OPTIONAL)
        @Nullable OverloadControlInformation overloadControlInformation,
    @Ie(type = 79, presence = CONDITIONAL) List<UsageReportInDeletionResponse> usageReports,
    @Ie(type = 126, presence = CONDITIONAL)
        @Nullable AdditionalUsageReports additionalUsageReportsInformation,
    @Ie(type = 252, presence = CONDITIONAL) @Nullable PacketRateStatusReport packetRateStatusReport,
    @Ie(type = 311, presence = CONDITIONAL) List<MbsSessionN4Information> mbsSessionN4Informations,
    @Ie(type = 318, presence = CONDITIONAL) @Nullable SessionDeletionResponseFlags flags,
    @Ie(type = 336, presence = CONDITIONAL) List<Octets> tlContainers,
    @Ie(type = 214, presence = OPTIONAL) List<SessionReport> sessionReports,
    @Others List<RawIe> others)
    implements PfcpMessage.SessionResponse {

  public SessionDeletionResponse {
    usageReports = List.copyOf(usageReports);
    mbsSessionN4Informations = List.copyOf(mbsSessionN4Informations);
    tlContainers = List.copyOf(tlContainers);
    sessionReports = List.copyOf(sessionReports);
    others = List.copyOf(others);
  }

  public static SessionDeletionResponseBuilder builder() {
    return new SessionDeletionResponseBuilder();
  }
}
