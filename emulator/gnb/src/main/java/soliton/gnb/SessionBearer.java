package soliton.gnb;

import java.net.InetAddress;
import java.util.Set;
import soliton.base.PduSessionId;
import soliton.base.Qfi;

/// The resources of one PDU session at the base station: two tunnel ends and the QoS flows between
/// them. Immutable; a modification makes a new one.
///
/// @param uplinkTeid the tunnel end at the UPF, with its address
/// @param downlinkTeid our end
record SessionBearer(
    PduSessionId session, InetAddress upf, int uplinkTeid, int downlinkTeid, Set<Qfi> flows) {
  SessionBearer {
    flows = Set.copyOf(flows);
  }

  SessionBearer withTunnel(InetAddress newUpf, int newUplinkTeid) {
    return new SessionBearer(session, newUpf, newUplinkTeid, downlinkTeid, flows);
  }

  SessionBearer withFlows(Set<Qfi> newFlows) {
    return new SessionBearer(session, upf, uplinkTeid, downlinkTeid, newFlows);
  }
}
