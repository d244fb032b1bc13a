package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.RemoteGtpuPeer;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Transport Delay Reporting (TS 29.244 table 7.5.2.2-6).
@TlvGroup
public record TransportDelayReporting(
    @Ie(type = 103, presence = MANDATORY) RemoteGtpuPeer precedingUlGtpuPeer,
    @Ie(type = 30, presence = OPTIONAL) @Nullable TransportLevelMarking dscp) {

  public static TransportDelayReportingBuilder builder() {
    return new TransportDelayReportingBuilder();
  }
}
