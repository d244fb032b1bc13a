package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.AdditionalUsageReports;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.ie.SessionReportRequestFlags;
import soliton.pfcp.ie.SmfChangeReason;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION REPORT REQUEST: UPF to SMF, what happened in a session (TS 29.244 table 7.5.8.1-1).
@TlvMessage(type = 56)
public record SessionReportRequest(
    @Ie(type = 39, presence = MANDATORY) ReportType reportType,
    @Ie(type = 83, presence = CONDITIONAL) @Nullable DownlinkDataReport downlinkDataReport,
    @Ie(type = 80, presence = CONDITIONAL) List<UsageReport> usageReports,
    @Ie(type = 99, presence = CONDITIONAL) @Nullable ErrorIndicationReport errorIndicationReport,
    @Ie(type = 51, presence = OPTIONAL) @Nullable LoadControlInformation loadControlInformation,
    @Ie(type = 54, presence = OPTIONAL)
        @Nullable OverloadControlInformation overloadControlInformation,
    @Ie(type = 126, presence = CONDITIONAL)
        @Nullable AdditionalUsageReports additionalUsageReportsInformation,
    @Ie(type = 161, presence = CONDITIONAL) @Nullable SessionReportRequestFlags flags,
    @Ie(type = 57, presence = CONDITIONAL) @Nullable FSeid oldCpFSeid,
    @Ie(type = 382, presence = OPTIONAL) @Nullable SmfChangeReason smfChangeReason,
    @Ie(type = 252, presence = CONDITIONAL) @Nullable PacketRateStatusReport packetRateStatusReport,
    @Ie(type = 201, presence = CONDITIONAL)
        List<TscManagementInformationInReportRequest> tscManagementInformations,
    @Ie(type = 214, presence = CONDITIONAL) List<SessionReport> sessionReports,
    @Ie(type = 19, presence = OPTIONAL) @Nullable Cause cause,
    @Others List<RawIe> others)
    implements PfcpMessage.SessionRequest {

  public SessionReportRequest {
    usageReports = List.copyOf(usageReports);
    tscManagementInformations = List.copyOf(tscManagementInformations);
    sessionReports = List.copyOf(sessionReports);
    others = List.copyOf(others);
  }

  public static SessionReportRequestBuilder builder() {
    return new SessionReportRequestBuilder();
  }
}
