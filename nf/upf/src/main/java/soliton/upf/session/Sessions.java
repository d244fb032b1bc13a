package soliton.upf.session;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.NodeId;
import soliton.upf.path.PathSession;
import soliton.upf.rules.Far;
import soliton.upf.rules.Recent;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;

/// All sessions of this UPF. Owned by the control side.
public final class Sessions {
  private final RandomGenerator random;
  private final SessionTable bySeid = new SessionTable();
  private final SessionTable byCpFSeid = new SessionTable();
  private final SessionTable byRemoteTunnel = new SessionTable();

  /// How many each SMF has.
  private final Map<NodeId, Integer> ofNodes = new HashMap<>();

  // Most sessions have these alike.
  private final Recent<NodeId> nodes = new Recent<>();
  private final Recent<InetSocketAddress> peers = new Recent<>();

  private Identity last = Identity.UNKNOWN;
  private Consumer<UpfSession> atEnd = session -> {};

  public Sessions(RandomGenerator random) {
    this.random = random;
  }

  /// A session endpoint identifier that nobody can guess and nothing has.
  public long freeSeid() {
    long seid;
    do {
      seid = random.nextLong();
    } while (seid == 0 || of(seid) != null);
    return seid;
  }

  /// The same identity, kept once.
  public NodeId known(NodeId node) {
    return nodes.of(node);
  }

  /// A session that is not known yet.
  public UpfSession open(
      long seid, NodeId node, PathSession path, ControllingSmf smf, InetSocketAddress peer) {
    return new UpfSession(seid, nodes.of(node), path, smf, peers.of(peer));
  }

  /// Tells of each session that is about to end, while all can still be asked of it.
  public void onEnd(Consumer<UpfSession> listener) {
    atEnd = listener;
  }

  /// A session is about to end.
  public void ending(UpfSession session) {
    atEnd.accept(session);
  }

  public void add(UpfSession session) {
    last = session.identity().sharing(last);
    session.setIdentity(last);
    bySeid.add(SessionTable.hash(session.seid()), session);
    byCpFSeid.add(hash(session.smf().fSeid()), session);
    ofNodes.merge(session.node(), 1, Integer::sum);
  }

  public void remove(UpfSession session) {
    if (of(session.seid()) == session) {
      bySeid.remove(SessionTable.hash(session.seid()), session);
      ofNodes.computeIfPresent(session.node(), (node, count) -> count == 1 ? null : count - 1);
    }
    byCpFSeid.remove(hash(session.smf().fSeid()), session);
    forget(session, session.rules());
  }

  /// By the number alone: the addresses are those of few SMFs.
  private static int hash(FSeid fSeid) {
    return SessionTable.hash(fSeid.seid());
  }

  private static int hash(RemoteTunnel tunnel) {
    return SessionTable.hash((long) tunnel.address().hashCode() << Integer.SIZE | tunnel.teid());
  }

  private void forget(UpfSession session, Rules rules) {
    remoteTunnels(rules).forEach(tunnel -> byRemoteTunnel.remove(hash(tunnel), session));
  }

  public @Nullable UpfSession of(long seid) {
    return bySeid.find(SessionTable.hash(seid), session -> session.seid() == seid);
  }

  /// The session that an SMF calls so.
  public @Nullable UpfSession of(FSeid cpFSeid) {
    return byCpFSeid.find(hash(cpFSeid), session -> session.smf().fSeid().equals(cpFSeid));
  }

  /// The SMF, or another one of its set, goes on under another F-SEID.
  public void rename(UpfSession session, InetSocketAddress peer, FSeid next) {
    byCpFSeid.remove(hash(session.smf().fSeid()), session);
    session.setPeer(peers.of(peer), next);
    byCpFSeid.add(hash(next), session);
  }

  public List<UpfSession> all() {
    List<UpfSession> all = new ArrayList<>(size());
    bySeid.forEach(all::add);
    return all;
  }

  public List<UpfSession> ofNode(NodeId node) {
    List<UpfSession> known = new ArrayList<>();
    if (ofNodes.containsKey(node)) {
      bySeid.forEach(
          session -> {
            if (session.node().equals(node)) {
              known.add(session);
            }
          });
    }
    return known;
  }

  /// The sessions that send through a tunnel: one, unless its far end was given to another one
  /// before the SMF has told the first one.
  public List<UpfSession> sendingTo(RemoteTunnel tunnel) {
    List<UpfSession> sending = new ArrayList<>(1);
    byRemoteTunnel.forEach(
        hash(tunnel), session -> remoteTunnels(session.rules()).contains(tunnel), sending::add);
    return sending;
  }

  /// Notes the tunnels that a session sends through, when its rules change.
  public void noteTunnels(UpfSession session, Rules before, Rules after) {
    forget(session, before);
    remoteTunnels(after).forEach(tunnel -> byRemoteTunnel.add(hash(tunnel), session));
  }

  private static Set<RemoteTunnel> remoteTunnels(Rules rules) {
    Set<RemoteTunnel> tunnels = HashSet.newHashSet(2);
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
