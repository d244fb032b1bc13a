package soliton.pcf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Qfi;
import soliton.pcf.PcfConfig.SessionPolicy;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyContextData;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyDecision;

/// What a session gets, given its subscription and the operator's policy (TS 29.512 4.2.2.2). Pure.
public final class PolicyRules {
  /// The QoS flow of the default rule.
  public static final Qfi DEFAULT_FLOW = new Qfi(1);

  /// Lower goes first; the rule that matches everything goes last.
  public static final int LAST_PRECEDENCE = 255;

  private PolicyRules() {}

  public static SmPolicyDecision decide(SmPolicyContextData session, SessionPolicy policy) {
    SubscribedDefaultQos qos = session.subscribedDefaultQos();
    List<PccRule> rules = new ArrayList<>(policy.rules());
    rules.add(
        new PccRule(
            "default",
            LAST_PRECEDENCE,
            List.of(),
            DEFAULT_FLOW,
            qos.fiveQi(),
            qos.arp(),
            null,
            null,
            null,
            null,
            true));
    return new SmPolicyDecision(
        lesser(session.subscribedSessionAmbr(), policy.ambrLimit()), qos, rules);
  }

  /// The lesser rate of each direction.
  static Ambr lesser(Ambr subscribed, @Nullable Ambr limit) {
    if (limit == null) {
      return subscribed;
    }
    return new Ambr(
        lesser(subscribed.uplink(), limit.uplink()),
        lesser(subscribed.downlink(), limit.downlink()));
  }

  private static BitRate lesser(BitRate a, BitRate b) {
    return a.bitsPerSecond() <= b.bitsPerSecond() ? a : b;
  }
}
