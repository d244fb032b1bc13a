package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.RemoteGtpuPeer;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Peers that started again (TS 29.244 table 7.4.5.1.7-1).
@TlvGroup
public record PeerUpRestartReport(
    @Ie(type = 103, presence = MANDATORY) List<RemoteGtpuPeer> remoteGtpuPeers) {

  public PeerUpRestartReport {
    remoteGtpuPeers = List.copyOf(remoteGtpuPeers);
  }

  public static PeerUpRestartReportBuilder builder() {
    return new PeerUpRestartReportBuilder();
  }
}
