package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.RemoteGtpuPeer;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Peers that cannot be reached any more (TS 29.244 table 7.4.5.1.2-1).
@TlvGroup
public record UserPlanePathFailureReport(
    @Ie(type = 103, presence = MANDATORY) List<RemoteGtpuPeer> remoteGtpuPeers) {

  public UserPlanePathFailureReport {
    remoteGtpuPeers = List.copyOf(remoteGtpuPeers);
  }

  public static UserPlanePathFailureReportBuilder builder() {
    return new UserPlanePathFailureReportBuilder();
  }
}
