package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.RemoteGtpuPeer;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Peers that can be reached again (TS 29.244 table 7.4.5.1.3-1).
@TlvGroup
public record UserPlanePathRecoveryReport(
    @Ie(type = 103, presence = MANDATORY) List<RemoteGtpuPeer> remoteGtpuPeers) {

  public UserPlanePathRecoveryReport {
    remoteGtpuPeers = List.copyOf(remoteGtpuPeers);
  }

  public static UserPlanePathRecoveryReportBuilder builder() {
    return new UserPlanePathRecoveryReportBuilder();
  }
}
