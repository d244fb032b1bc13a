package soliton.upf.session;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.NodeId;
import soliton.upf.rules.Far;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;

/// All sessions of this UPF. Owned by the control side.
public final class Sessions {
  private final RandomGenerator random;
  private final Map<Long, UpfSession> bySeid = new HashMap<>();
  private final Map<NodeId, Set<UpfSession>> byNode = new HashMap<>();
  private final Map<FSeid, UpfSession> byCpFSeid = new HashMap<>();
  private final Map<RemoteTunnel, UpfSession> byRemoteTunnel = new HashMap<>();

  public Sessions(RandomGenerator random) {
    this.random = random;
  }

  /// A session endpoint identifier that nobody can guess and nothing has.
  public long freeSeid() {
    long seid;
    do {
      seid = random.nextLong();
    } while (seid == 0 || bySeid.containsKey(seid));
    return seid;
  }

  public void add(UpfSession session) {
    bySeid.put(session.seid(), session);
    byCpFSeid.put(session.smf().fSeid(), session);
    byNode.computeIfAbsent(session.node(), node -> new HashSet<>()).add(session);
  }

  public void remove(UpfSession session) {
    bySeid.remove(session.seid());
    byCpFSeid.remove(session.smf().fSeid(), session);
    Set<UpfSession> ofNode = byNode.get(session.node());
    if (ofNode != null && ofNode.remove(session) && ofNode.isEmpty()) {
      byNode.remove(session.node());
    }
    remoteTunnels(session.rules()).forEach(tunnel -> byRemoteTunnel.remove(tunnel, session));
  }

  public @Nullable UpfSession of(long seid) {
    return bySeid.get(seid);
  }

  /// The session that an SMF calls so.
  public @Nullable UpfSession of(FSeid cpFSeid) {
    return byCpFSeid.get(cpFSeid);
  }

  /// The SMF, or another one of its set, goes on under another F-SEID.
  public void rename(UpfSession session, InetSocketAddress peer, FSeid next) {
    byCpFSeid.remove(session.smf().fSeid(), session);
    session.setPeer(peer, next);
    byCpFSeid.put(next, session);
  }

  public List<UpfSession> all() {
    return List.copyOf(bySeid.values());
  }

  public List<UpfSession> ofNode(NodeId node) {
    Set<UpfSession> known = byNode.get(node);
    return known == null ? List.of() : List.copyOf(known);
  }

  /// The session that sends through a tunnel.
  public @Nullable UpfSession sendingTo(RemoteTunnel tunnel) {
    return byRemoteTunnel.get(tunnel);
  }

  /// Notes the tunnels that a session sends through, when its rules change.
  public void noteTunnels(UpfSession session, Rules before, Rules after) {
    remoteTunnels(before).forEach(tunnel -> byRemoteTunnel.remove(tunnel, session));
    remoteTunnels(after).forEach(tunnel -> byRemoteTunnel.put(tunnel, session));
  }

  private static Set<RemoteTunnel> remoteTunnels(Rules rules) {
    Set<RemoteTunnel> tunnels = new HashSet<>();
    for (Far far : rules.fars().values()) {
      RemoteTunnel tunnel = far.tunnel();
      if (tunnel != null) {
        tunnels.add(tunnel);
      }
    }
    return tunnels;
  }

  public int size() {
    return bySeid.size();
  }
}
