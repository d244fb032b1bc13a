package soliton.pcf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import soliton.base.Supi;
import soliton.pcf.PcfConfig.SessionPolicy;
import soliton.sbi.SbiProblem;
import soliton.sbi.npcf.NpcfAmPolicyControl;
import soliton.sbi.npcf.NpcfSmPolicyControl;

/// Policy control function: policies of phones (TS 29.507) and of sessions (TS 29.512) from the
/// operator's configuration. Safe for several threads.
public final class Pcf {
  private final PcfConfig config;
  private final AtomicLong lastAssociation = new AtomicLong();
  private final Map<String, NpcfSmPolicyControl.SmPolicyContextData> sessions =
      new ConcurrentHashMap<>();

  public Pcf(PcfConfig config) {
    this.config = config;
  }

  public NpcfAmPolicyControl amPolicyControl() {
    return new AmPolicies();
  }

  public NpcfSmPolicyControl smPolicyControl() {
    return new SmPolicies();
  }

  /// Session policy associations that exist now.
  public int sessionAssociations() {
    return sessions.size();
  }

  private void requireKnown(Supi supi) {
    if (config.barred().contains(supi)) {
      throw SbiProblem.of(400, "USER_UNKNOWN", supi + " is barred by policy");
    }
  }

  private String newAssociation() {
    return Long.toString(lastAssociation.incrementAndGet());
  }

  /// The policy of a phone does not change while it lasts, so nothing of it is kept.
  private final class AmPolicies implements NpcfAmPolicyControl {
    @Override
    public AmPolicyAssociation create(AmPolicyRequest request) {
      requireKnown(request.supi());
      return new AmPolicyAssociation(
          newAssociation(), request.subscribedUeAmbr(), request.subscribedRfsp());
    }

    @Override
    public void delete(String policyAssociationId) {}
  }

  private final class SmPolicies implements NpcfSmPolicyControl {
    @Override
    public SmPolicyAssociation create(SmPolicyContextData request) {
      requireKnown(request.supi());
      SessionPolicy policy = policyOf(request);
      if (!policy.allowed()) {
        throw SbiProblem.of(
            403, "POLICY_CONTEXT_DENIED", "policy forbids sessions to " + request.dnn());
      }
      String id = newAssociation();
      sessions.put(id, request);
      return new SmPolicyAssociation(id, PolicyRules.decide(request, policy));
    }

    @Override
    public SmPolicyDecision update(String smPolicyId, SmPolicyUpdate change) {
      SmPolicyContextData session = sessions.get(smPolicyId);
      if (session == null) {
        throw SbiProblem.of(404, "CONTEXT_NOT_FOUND");
      }
      return PolicyRules.decide(session, policyOf(session));
    }

    @Override
    public void delete(String smPolicyId) {
      sessions.remove(smPolicyId);
    }

    private SessionPolicy policyOf(SmPolicyContextData session) {
      return config.dataNetworks().getOrDefault(session.dnn(), SessionPolicy.DEFAULT);
    }
  }
}
