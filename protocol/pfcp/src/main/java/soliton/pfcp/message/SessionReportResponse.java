package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.AlternativeSmfIpAddress;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FqCsid;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.SessionReportResponseFlags;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP SESSION REPORT RESPONSE: with what to do about it (TS 29.244 table 7.5.9.1-1).
@TlvMessage(type = 57)
public record SessionReportResponse(
    @Ie(type = 19, presence = MANDATORY) Cause cause,
    @Ie(type = 40, presence = CONDITIONAL, octets = 2) @Nullable Integer offendingIe,
    @Ie(type = 12, presence = CONDITIONAL) @Nullable UpdateBarInReportResponse updateBar,
    @Ie(type = 50, presence = CONDITIONAL) @Nullable SessionReportResponseFlags flags,
    @Ie(type = 57, presence = OPTIONAL) @Nullable FSeid cpFSeid,
    @Ie(type = 21, presence = OPTIONAL) @Nullable FTeid n4uFTeid,
    @Ie(type = 178, presence = OPTIONAL) @Nullable AlternativeSmfIpAddress alternativeSmfIpAddress,
    @Ie(type = 65, presence = OPTIONAL) @Nullable FqCsid smfFqCsid,
    @Ie(type = 291, presence = CONDITIONAL) @Nullable Name groupId,
    @Ie(type = 60, presence = CONDITIONAL) @Nullable NodeId nodeId,
    @Others List<RawIe> others)
    implements PfcpMessage.SessionResponse {

  public SessionReportResponse {
    others = List.copyOf(others);
  }

  public static SessionReportResponseBuilder builder() {
    return new SessionReportResponseBuilder();
  }
}
