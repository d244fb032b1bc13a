package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.GtpuPathInterfaceType;
import soliton.pfcp.ie.QosReportTrigger;
import soliton.pfcp.ie.RemoteGtpuPeer;
import soliton.pfcp.ie.TimeStamp;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group GTP-U Path QoS Report (PFCP Node Report Request) (TS 29.244 table 7.4.5.1.5-1).
@TlvGroup
public record GtpuPathQosReport(
    @Ie(type = 103, presence = MANDATORY) RemoteGtpuPeer remoteGtpuPeer,
    @Ie(type = 241, presence = CONDITIONAL) @Nullable GtpuPathInterfaceType gtpuPathInterfaceType,
    @Ie(type = 237, presence = MANDATORY) QosReportTrigger qosReportTrigger,
    @Ie(type = 156, presence = MANDATORY) TimeStamp timeStamp,
    @Ie(type = 75, presence = CONDITIONAL) @Nullable TimeStamp startTime,
    @Ie(type = 240, presence = MANDATORY) List<QosInformation> qosInformations) {

  public GtpuPathQosReport {
    qosInformations = List.copyOf(qosInformations);
  }

  public static GtpuPathQosReportBuilder builder() {
    return new GtpuPathQosReportBuilder();
  }
}
