package soliton.pcf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.pcf.PcfConfig.SessionPolicy;
import soliton.pcf.PcfConfig.UeRequests;
import soliton.sbi.Arp;
import soliton.sbi.PduSessionType;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.npcf.NpcfSmPolicyControl;
import soliton.sbi.npcf.NpcfSmPolicyControl.FailureCode;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowInformation;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.PolicyListener;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.sbi.npcf.NpcfSmPolicyControl.ResourceRequest;
import soliton.sbi.npcf.NpcfSmPolicyControl.RuleOperation;
import soliton.sbi.npcf.NpcfSmPolicyControl.RuleReport;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyAssociation;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyContextData;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyDecision;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyUpdate;

class PcfTest {
  private static final Supi SUPI = new Supi("999700000000001");
  private static final Dnn INTERNET = new Dnn("internet");
  private static final SubscribedDefaultQos QOS =
      new SubscribedDefaultQos(9, new Arp(8, false, true), null);
  private static final Ambr SUBSCRIBED = ambr(100, 200);

  @Test
  void aSessionGetsItsSubscriptionAndOneRuleThatMatchesAll() {
    var decision = control(PcfConfig.DEFAULT).create(session(), heard).decision();
    assertEquals(SUBSCRIBED, decision.sessionAmbr());
    assertEquals(1, decision.pccRules().size());
    PccRule rule = decision.pccRules().getFirst();
    assertEquals(List.of(), rule.flows());
    assertEquals(9, rule.qos().fiveQi());
    assertTrue(rule.status().isUplinkOpen() && rule.status().isDownlinkOpen());
  }

  @Test
  void theOperatorsLimitCutsEachDirectionByItself() {
    var policy = new SessionPolicy(true, ambr(50, 500), List.of());
    var decision = control(only(policy)).create(session(), heard).decision();
    assertEquals(ambr(50, 200), decision.sessionAmbr());
  }

  @Test
  void aForbiddenDataNetworkIsRefusedWithItsCause() {
    var policy = new SessionPolicy(false, null, List.of());
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> control(only(policy)).create(session(), heard));
    assertTrue(problem.hasCause("POLICY_CONTEXT_DENIED"));
  }

  @Test
  void aBarredSubscriberIsUnknown() {
    var config = new PcfConfig(Map.of(), List.of(SUPI));
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> control(config).create(session(), heard));
    assertTrue(problem.hasCause("USER_UNKNOWN"));
  }

  @Test
  void anAssociationLivesUntilItIsDeleted() {
    Pcf pcf = new Pcf(PcfConfig.DEFAULT);
    NpcfSmPolicyControl control = pcf.smPolicyControl();
    String id = control.create(session(), heard).smPolicyId();
    assertEquals(SUBSCRIBED, control.update(id, SmPolicyUpdate.reporting(List.of())).sessionAmbr());
    control.delete(id);
    control.delete(id);
    assertEquals(0, pcf.sessionAssociations());
    SbiProblem problem =
        assertThrows(
            SbiProblem.class, () -> control.update(id, SmPolicyUpdate.reporting(List.of())));
    assertTrue(problem.hasCause("CONTEXT_NOT_FOUND"));
  }

  @Test
  void aSubscribersOwnPolicyGoesBeforeThatOfTheDataNetwork() {
    var own = new SessionPolicy(true, ambr(1, 1), List.of());
    var config =
        new PcfConfig(
            Map.of(INTERNET, new SessionPolicy(false, null, List.of())),
            List.of(),
            Map.of(new PcfConfig.Subscriber(SUPI, INTERNET), own),
            null);
    assertEquals(ambr(1, 1), control(config).create(session(), heard).decision().sessionAmbr());
  }

  @Test
  void aRuleWhoseGuaranteeDoesNotFitIsLeftOutUntilAnotherSessionEnds() {
    var voice = FlowTemplates.voice("voice", ambr(3, 3), "permit out 17 from any to assigned");
    var policy = new SessionPolicy(true, null, List.of(voice));
    var control = control(new PcfConfig(Map.of(INTERNET, policy), List.of(), Map.of(), ambr(5, 5)));
    SmPolicyAssociation first = control.create(session(), heard);
    assertEquals(List.of("voice", "default"), ids(first.decision()));
    assertEquals(List.of("default"), ids(control.create(session(), heard).decision()));
    control.delete(first.smPolicyId());
    assertEquals(List.of("voice", "default"), ids(control.create(session(), heard).decision()));
  }

  @Test
  void aRuleThatIsNotInForceHoldsNoCapacity() {
    var voice = FlowTemplates.voice("voice", ambr(3, 3), "permit out 17 from any to assigned");
    var policy = new SessionPolicy(true, null, List.of(voice));
    var control = control(new PcfConfig(Map.of(INTERNET, policy), List.of(), Map.of(), ambr(5, 5)));
    String id = control.create(session(), heard).smPolicyId();
    control.update(
        id, SmPolicyUpdate.reporting(List.of(new RuleReport("voice", FailureCode.RES_ALLO_FAIL))));
    assertEquals(List.of("voice", "default"), ids(control.create(session(), heard).decision()));
  }

  @Test
  void sessionsHearOfANewConfigurationIfItChangesThem() {
    Pcf pcf = new Pcf(PcfConfig.DEFAULT);
    pcf.smPolicyControl().create(session(), heard);
    pcf.apply(PcfConfig.DEFAULT);
    assertEquals(List.of(), heard.decisions);
    var low = FlowTemplates.lowLatency("game", "permit out 17 from any 3000 to assigned");
    pcf.apply(only(new SessionPolicy(true, null, List.of(low))));
    assertEquals(List.of("game", "default"), ids(heard.decisions.getLast()));
    pcf.apply(only(new SessionPolicy(false, null, List.of())));
    assertTrue(heard.isEnded);
  }

  @Test
  void aUeGetsWhatThePolicyGrantsAndNothingElse() {
    var granted = new UeRequests(List.of(1, 5), ambr(1, 1), 1);
    var control = control(only(new SessionPolicy(true, null, List.of(), granted)));
    String id = control.create(session(), heard).smPolicyId();
    refuses(control, id, create(QosData.nonGbr(7, QOS.arp())));
    refuses(control, id, create(QosData.gbr(1, QOS.arp(), ambr(2, 1))));
    var decision = control.update(id, create(QosData.gbr(1, QOS.arp(), ambr(1, 1))));
    assertEquals(List.of("ue-1", "default"), ids(decision));
    refuses(control, id, create(QosData.nonGbr(5, QOS.arp())));
    var delete = new ResourceRequest(RuleOperation.DELETE_PCC_RULE, "ue-1", List.of(), null, null);
    assertEquals(List.of("default"), ids(control.update(id, SmPolicyUpdate.asking(delete))));
    refuses(control, id, SmPolicyUpdate.asking(delete));
  }

  private static void refuses(NpcfSmPolicyControl control, String id, SmPolicyUpdate request) {
    SbiProblem problem = assertThrows(SbiProblem.class, () -> control.update(id, request));
    assertTrue(problem.hasCause("ERROR_TRAFFIC_MAPPING_INFO_REJECTED"));
  }

  private static SmPolicyUpdate create(QosData qos) {
    return SmPolicyUpdate.asking(
        new ResourceRequest(
            RuleOperation.CREATE_PCC_RULE,
            null,
            List.of(FlowInformation.both("permit out 17 from any to assigned")),
            null,
            qos));
  }

  private static List<String> ids(SmPolicyDecision decision) {
    return decision.pccRules().stream().map(PccRule::id).toList();
  }

  private final Heard heard = new Heard();

  private static final class Heard implements PolicyListener {
    final List<SmPolicyDecision> decisions = new ArrayList<>();
    boolean isEnded;

    @Override
    public void onUpdate(SmPolicyDecision decision) {
      decisions.add(decision);
    }

    @Override
    public void onTermination() {
      isEnded = true;
    }
  }

  private static NpcfSmPolicyControl control(PcfConfig config) {
    return new Pcf(config).smPolicyControl();
  }

  private static PcfConfig only(SessionPolicy policy) {
    return new PcfConfig(Map.of(INTERNET, policy), List.of());
  }

  private static SmPolicyContextData session() {
    return new SmPolicyContextData(
        SUPI,
        new PduSessionId(1),
        PduSessionType.IPV4,
        INTERNET,
        Snssai.of(1),
        null,
        SUBSCRIBED,
        QOS,
        null);
  }

  private static Ambr ambr(long uplinkMegabits, long downlinkMegabits) {
    return new Ambr(BitRate.ofMegabits(uplinkMegabits), BitRate.ofMegabits(downlinkMegabits));
  }
}
