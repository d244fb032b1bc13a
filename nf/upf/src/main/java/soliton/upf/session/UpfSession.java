package soliton.upf.session;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.nf.Scheduler;
import soliton.pfcp.ie.NodeId;
import soliton.upf.path.PathSession;
import soliton.upf.rules.Rules;

/// A PFCP session (TS 29.244 5.6) as the control side knows it. Owned by the control side.
public final class UpfSession {
  private final long seid;
  private final NodeId node;
  private final PathSession path;
  private final Map<Long, UsageAccount> accounts = new HashMap<>();
  private final SentReports reports = new SentReports();
  private long peerSeid;
  private InetSocketAddress peer;
  private Rules rules = Rules.NONE;
  private long inactivityNanos;
  private Scheduler.@Nullable Timeout inactivityTimer;
  private Scheduler.@Nullable Timeout retryTimer;

  /// @param seid what the SMF calls the session in messages to this UPF
  /// @param node the SMF's association it was set up in
  /// @param peer where requests about it go
  /// @param peerSeid what this UPF calls it in messages to the SMF
  public UpfSession(
      long seid, NodeId node, PathSession path, InetSocketAddress peer, long peerSeid) {
    this.seid = seid;
    this.node = node;
    this.path = path;
    this.peer = peer;
    this.peerSeid = peerSeid;
  }

  public long seid() {
    return seid;
  }

  public NodeId node() {
    return node;
  }

  public PathSession path() {
    return path;
  }

  public long peerSeid() {
    return peerSeid;
  }

  public InetSocketAddress peer() {
    return peer;
  }

  /// The SMF, or another one of its set, goes on under this F-SEID.
  public void setPeer(InetSocketAddress to, long toSeid) {
    peer = to;
    peerSeid = toSeid;
  }

  public Rules rules() {
    return rules;
  }

  public void setRules(Rules next) {
    rules = next;
  }

  /// Measurements by URR.
  public Map<Long, UsageAccount> accounts() {
    return accounts;
  }

  /// Usage reports that are not acknowledged.
  public SentReports reports() {
    return reports;
  }

  /// When those are told again that got no answer.
  public void setRetry(Scheduler.@Nullable Timeout timer) {
    if (retryTimer != null) {
      retryTimer.cancel();
    }
    retryTimer = timer;
  }

  /// Silence of the UE after which the SMF is told; 0 for never (5.11.2).
  public long inactivityNanos() {
    return inactivityNanos;
  }

  public void setInactivity(long nanos, Scheduler.@Nullable Timeout timer) {
    if (inactivityTimer != null) {
      inactivityTimer.cancel();
    }
    inactivityNanos = nanos;
    inactivityTimer = timer;
  }

  /// Stops all timers: the session ends.
  public void stop() {
    setInactivity(0, null);
    setRetry(null);
    accounts.values().forEach(UsageAccount::stop);
  }
}
