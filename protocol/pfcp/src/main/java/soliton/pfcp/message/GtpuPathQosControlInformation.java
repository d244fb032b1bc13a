package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.GtpuPathInterfaceType;
import soliton.pfcp.ie.QosReportTrigger;
import soliton.pfcp.ie.RemoteGtpuPeer;
import soliton.pfcp.ie.TimerValue;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group GTP-U Path QoS Control Information (TS 29.244 table 7.4.4.1.3-1).
@TlvGroup
public record GtpuPathQosControlInformation(
    @Ie(type = 103, presence = CONDITIONAL) List<RemoteGtpuPeer> remoteGtpuPeers,
    @Ie(type = 241, presence = CONDITIONAL) @Nullable GtpuPathInterfaceType gtpuPathInterfaceType,
    @Ie(type = 237, presence = MANDATORY) QosReportTrigger qosReportTrigger,
    @Ie(type = 30, presence = CONDITIONAL) List<TransportLevelMarking> dscps,
    @Ie(type = 64, presence = CONDITIONAL, octets = 4) @Nullable Long measurementPeriod,
    @Ie(type = 234, presence = CONDITIONAL, octets = 4) @Nullable Long averagePacketDelayThreshold,
    @Ie(type = 235, presence = CONDITIONAL, octets = 4) @Nullable Long minimumPacketDelayThreshold,
    @Ie(type = 236, presence = CONDITIONAL, octets = 4) @Nullable Long maximumPacketDelayThreshold,
    @Ie(type = 55, presence = CONDITIONAL) @Nullable TimerValue minimumWaitingTime) {

  public GtpuPathQosControlInformation {
    remoteGtpuPeers = List.copyOf(remoteGtpuPeers);
    dscps = List.copyOf(dscps);
  }

  public static GtpuPathQosControlInformationBuilder builder() {
    return new GtpuPathQosControlInformationBuilder();
  }
}
