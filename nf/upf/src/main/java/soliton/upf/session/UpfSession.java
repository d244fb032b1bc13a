package soliton.upf.session;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.nf.Scheduler;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.NodeId;
import soliton.upf.path.PathSession;
import soliton.upf.rules.Rules;

/// A PFCP session (TS 29.244 5.6) as the control side knows it. Owned by the control side.
public final class UpfSession {
  private final long seid;
  private final NodeId node;
  private final PathSession path;
  private final ControllingSmf smf;
  private final Map<Long, UsageAccount> accounts = new HashMap<>();
  private final SentReports reports = new SentReports();
  private final Timers timers = new Timers();
  private InetSocketAddress peer;
  private Identity identity = Identity.UNKNOWN;
  private Rules rules = Rules.NONE;
  private long inactivityNanos;
  private Scheduler.@Nullable Timeout inactivityTimer;
  private Scheduler.@Nullable Timeout retryTimer;

  /// @param seid what the SMF calls the session in messages to this UPF
  /// @param node the SMF's association it was set up in
  /// @param smf what this UPF calls it in messages to the SMF
  /// @param peer where requests about it go
  public UpfSession(
      long seid, NodeId node, PathSession path, ControllingSmf smf, InetSocketAddress peer) {
    this.seid = seid;
    this.node = node;
    this.path = path;
    this.smf = smf;
    this.peer = peer;
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

  public ControllingSmf smf() {
    return smf;
  }

  /// What the SMF calls the session in headers; 0 for an SMF that does not know it yet.
  public long peerSeid() {
    return smf.isElsewhere() ? 0 : smf.fSeid().seid();
  }

  public InetSocketAddress peer() {
    return peer;
  }

  /// The SMF, or another one of its set, goes on under this F-SEID.
  void setPeer(InetSocketAddress to, FSeid fSeid) {
    peer = to;
    smf.setFSeid(fSeid);
  }

  /// Requests of this UPF go to another SMF of the set, or another address of the same.
  public void moveTo(InetSocketAddress other) {
    smf.setElsewhere();
    peer = other;
  }

  /// The SMF says that another one is to be asked.
  ///
  /// @return false if it was passed on too often, and stays where it is
  public boolean redirectTo(InetSocketAddress other) {
    boolean passes = smf.passOn();
    peer = passes ? other : peer;
    return passes;
  }

  /// Whose session it is.
  public Identity identity() {
    return identity;
  }

  public void setIdentity(Identity next) {
    identity = next;
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

  /// Runs while a rule waits for its time, or buffering is extended.
  public Timers timers() {
    return timers;
  }

  /// Stops all timers: the session ends.
  public void stop() {
    timers.stop();
    setInactivity(0, null);
    setRetry(null);
    accounts.values().forEach(UsageAccount::stop);
  }
}
