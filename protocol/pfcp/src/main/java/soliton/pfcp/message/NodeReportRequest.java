package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.NodeReportType;
import soliton.tlv.Ie;
import soliton.tlv.Others;
import soliton.tlv.RawIe;
import soliton.tlv.TlvMessage;

/// PFCP NODE REPORT REQUEST (TS 29.244 table 7.4.5.1.1-1).
@TlvMessage(type = 12)
public record NodeReportRequest(
    @Ie(type = 60, presence = MANDATORY) NodeId nodeId,
    @Ie(type = 101, presence = MANDATORY) NodeReportType nodeReportType,
    @Ie(type = 320, presence = CONDITIONAL, octets = 3)
        @Nullable Octets vendorSpecificNodeReportType,
    @Ie(type = 102, presence = CONDITIONAL)
        @Nullable UserPlanePathFailureReport userPlanePathFailureReport,
    @Ie(type = 187, presence = CONDITIONAL)
        @Nullable UserPlanePathRecoveryReport userPlanePathRecoveryReport,
    @Ie(type = 205, presence = CONDITIONAL) List<ClockDriftReport> clockDriftReports,
    @Ie(type = 239, presence = CONDITIONAL) List<GtpuPathQosReport> gtpuPathQosReports,
    @Ie(type = 315, presence = CONDITIONAL) @Nullable PeerUpRestartReport peerUpRestartReport,
    @Ie(type = 356, presence = CONDITIONAL)
        List<N6DelayMeasurementReport> n6DelayMeasurementReports,
    @Others List<RawIe> others)
    implements PfcpMessage.NodeRequest {

  public NodeReportRequest {
    clockDriftReports = List.copyOf(clockDriftReports);
    gtpuPathQosReports = List.copyOf(gtpuPathQosReports);
    n6DelayMeasurementReports = List.copyOf(n6DelayMeasurementReports);
    others = List.copyOf(others);
  }

  public static NodeReportRequestBuilder builder() {
    return new NodeReportRequestBuilder();
  }
}
