package soliton.pcf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.pcf.PcfConfig.SessionPolicy;
import soliton.pcf.PcfConfig.UeRequests;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowStatus;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.sbi.npcf.NpcfSmPolicyControl.ResourceRequest;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyContextData;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyDecision;

/// What a session gets, given its subscription and the operator's policy (TS 29.512 4.2.2.2). Pure.
public final class PolicyRules {
  /// Lower goes first; the rule that matches everything goes last.
  public static final int LAST_PRECEDENCE = 255;

  private PolicyRules() {}

  /// @param more rules beside those of the policy: asked for by the UE
  public static SmPolicyDecision decide(
      SmPolicyContextData session, SessionPolicy policy, List<PccRule> more) {
    SubscribedDefaultQos qos = session.subscribedDefaultQos();
    List<PccRule> rules = new ArrayList<>(policy.rules());
    rules.addAll(more);
    QosData byDefault =
        new QosData(
            qos.fiveQi(), qos.arp(), qos.priorityLevel(), null, null, null, null, null, false);
    rules.add(new PccRule("default", LAST_PRECEDENCE, List.of(), byDefault, FlowStatus.ENABLED));
    return new SmPolicyDecision(
        lesser(session.subscribedSessionAmbr(), policy.ambrLimit()), qos, rules);
  }

  /// What the rules guarantee together.
  static Ambr guaranteed(List<PccRule> rules) {
    long uplink = 0;
    long downlink = 0;
    for (PccRule rule : rules) {
      uplink += bits(rule.qos().guaranteedUplink());
      downlink += bits(rule.qos().guaranteedDownlink());
    }
    return new Ambr(new BitRate(uplink), new BitRate(downlink));
  }

  static boolean fits(Ambr wanted, Ambr taken, @Nullable Ambr capacity) {
    return capacity == null
        || fits(wanted.uplink(), taken.uplink(), capacity.uplink())
            && fits(wanted.downlink(), taken.downlink(), capacity.downlink());
  }

  private static boolean fits(BitRate wanted, BitRate taken, BitRate capacity) {
    return wanted.bitsPerSecond() <= capacity.bitsPerSecond() - taken.bitsPerSecond();
  }

  /// Whether a UE may have what it asks for (TS 23.503 6.1.1.3).
  ///
  /// @param others rules that the UE asked for before
  static boolean mayHave(ResourceRequest request, UeRequests policy, int others) {
    QosData wanted = request.requestedQos();
    Ambr nothing = new Ambr(new BitRate(0), new BitRate(0));
    return others < policy.mostRules()
        && !request.flows().isEmpty()
        && wanted != null
        && policy.fiveQis().contains(wanted.fiveQi())
        && fits(
            new Ambr(
                new BitRate(bits(wanted.guaranteedUplink())),
                new BitRate(bits(wanted.guaranteedDownlink()))),
            nothing,
            policy.greatestGuarantee());
  }

  private static long bits(@Nullable BitRate rate) {
    return rate == null ? 0 : rate.bitsPerSecond();
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
