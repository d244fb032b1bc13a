package soliton.pcf;

import java.util.concurrent.atomic.AtomicLong;
import soliton.sbi.npcf.NpcfAmPolicyControl;
import soliton.sbi.npcf.NpcfSmPolicyControl;

/// Policy control function: policies of phones (TS 29.507) and of sessions (TS 29.512) from the
/// operator's configuration. Safe for several threads.
public final class Pcf {
  private final SmPolicies sessions;

  public Pcf(PcfConfig config) {
    this.sessions = new SmPolicies(config);
  }

  public NpcfAmPolicyControl amPolicyControl() {
    return new AmPolicies();
  }

  public NpcfSmPolicyControl smPolicyControl() {
    return sessions;
  }

  /// Session policy associations that exist now.
  public int sessionAssociations() {
    return sessions.size();
  }

  /// From now on this configuration holds, for sessions that exist too: they hear of what changes
  /// for them (TS 29.512 4.2.3).
  public void apply(PcfConfig changed) {
    sessions.apply(changed);
  }

  /// The policy of a phone does not change while it lasts, so nothing of it is kept.
  private final class AmPolicies implements NpcfAmPolicyControl {
    private final AtomicLong last = new AtomicLong();

    @Override
    public AmPolicyAssociation create(AmPolicyRequest request) {
      sessions.requireKnown(request.supi());
      return new AmPolicyAssociation(
          Long.toString(last.incrementAndGet()),
          request.subscribedUeAmbr(),
          request.subscribedRfsp());
    }

    @Override
    public void delete(String policyAssociationId) {}
  }
}
