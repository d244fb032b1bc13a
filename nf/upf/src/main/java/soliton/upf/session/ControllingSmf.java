package soliton.upf.session;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FqCsid;
import soliton.pfcp.ie.Name;

/// What the SMF has told a session to be known by (TS 29.244 5.22.4). Owned by the control side.
public final class ControllingSmf {
  /// How often a session is passed on until an SMF takes it: SMFs may not agree who does.
  private static final int MAX_MOVES = 4;

  private FSeid fSeid;
  private @Nullable FqCsid set;
  private @Nullable Name group;
  private boolean elsewhere;
  private int moves;

  public ControllingSmf(FSeid fSeid, @Nullable FqCsid set, @Nullable Name group) {
    this.fSeid = fSeid;
    this.set = set;
    this.group = group;
  }

  /// What the SMF calls the session.
  public FSeid fSeid() {
    return fSeid;
  }

  /// Whoever sent it is the one that controls the session from now on.
  void setFSeid(FSeid next) {
    fSeid = next;
    elsewhere = false;
    moves = 0;
  }

  /// Sessions that fail together; null if the SMF has told none.
  public @Nullable FqCsid set() {
    return set;
  }

  public void setSet(FqCsid next) {
    set = next;
  }

  /// Sessions that move together; null if the SMF has told none.
  public @Nullable Name group() {
    return group;
  }

  public void setGroup(Name next) {
    group = next;
  }

  /// True if requests go to another SMF than the one that gave the F-SEID, and that one does not
  /// know the session yet: they carry SEID 0 and the old F-SEID (5.22.2).
  public boolean isElsewhere() {
    return elsewhere;
  }

  void setElsewhere() {
    elsewhere = true;
    moves = 0;
  }

  /// @return false if it was passed on too often, and stays where it is
  boolean passOn() {
    boolean passes = moves < MAX_MOVES;
    elsewhere |= passes;
    moves++;
    return passes;
  }
}
