package soliton.gnb;

import java.net.InetSocketAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.radio.RadioBearer;
import soliton.radio.UserPlane;

/// The resources of one PDU session at the base station: two tunnel ends and the QoS flows between
/// them. Immutable but for what is measured; a modification makes a new one.
///
/// @param ue whose it is
/// @param userPlane the threads of N3, or null without
/// @param upf where the uplink tunnel ends, with the port of GTP-U
/// @param uplinkTeid the tunnel end at the UPF
/// @param downlinkTeid our end
record SessionBearer(
    UeContext ue,
    PduSessionId session,
    @Nullable UserPlane userPlane,
    InetSocketAddress upf,
    int uplinkTeid,
    int downlinkTeid,
    Set<Qfi> flows,
    QosMonitoring monitoring)
    implements RadioBearer {
  SessionBearer {
    flows = Set.copyOf(flows);
  }

  SessionBearer withTunnel(InetSocketAddress newUpf, int newUplinkTeid) {
    return new SessionBearer(
        ue, session, userPlane, newUpf, newUplinkTeid, downlinkTeid, flows, monitoring);
  }

  SessionBearer withFlows(Set<Qfi> newFlows) {
    return new SessionBearer(
        ue, session, userPlane, upf, uplinkTeid, downlinkTeid, newFlows, monitoring);
  }
}
