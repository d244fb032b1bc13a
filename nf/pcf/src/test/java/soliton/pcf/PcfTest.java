package soliton.pcf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import soliton.sbi.Arp;
import soliton.sbi.PduSessionType;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.npcf.NpcfSmPolicyControl;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyContextData;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyUpdate;

class PcfTest {
  private static final Supi SUPI = new Supi("999700000000001");
  private static final Dnn INTERNET = new Dnn("internet");
  private static final SubscribedDefaultQos QOS =
      new SubscribedDefaultQos(9, new Arp(8, false, true), null);
  private static final Ambr SUBSCRIBED = ambr(100, 200);

  @Test
  void aSessionGetsItsSubscriptionAndOneRuleThatMatchesAll() {
    var decision = control(PcfConfig.DEFAULT).create(session()).decision();
    assertEquals(SUBSCRIBED, decision.sessionAmbr());
    assertEquals(1, decision.pccRules().size());
    PccRule rule = decision.pccRules().getFirst();
    assertEquals(List.of(), rule.flowDescriptions());
    assertEquals(9, rule.fiveQi());
    assertTrue(rule.gateOpen());
  }

  @Test
  void theOperatorsLimitCutsEachDirectionByItself() {
    var policy = new SessionPolicy(true, ambr(50, 500), List.of());
    var decision = control(only(policy)).create(session()).decision();
    assertEquals(ambr(50, 200), decision.sessionAmbr());
  }

  @Test
  void aForbiddenDataNetworkIsRefusedWithItsCause() {
    var policy = new SessionPolicy(false, null, List.of());
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> control(only(policy)).create(session()));
    assertTrue(problem.hasCause("POLICY_CONTEXT_DENIED"));
  }

  @Test
  void aBarredSubscriberIsUnknown() {
    var config = new PcfConfig(Map.of(), List.of(SUPI));
    SbiProblem problem = assertThrows(SbiProblem.class, () -> control(config).create(session()));
    assertTrue(problem.hasCause("USER_UNKNOWN"));
  }

  @Test
  void anAssociationLivesUntilItIsDeleted() {
    Pcf pcf = new Pcf(PcfConfig.DEFAULT);
    NpcfSmPolicyControl control = pcf.smPolicyControl();
    String id = control.create(session()).smPolicyId();
    assertEquals(SUBSCRIBED, control.update(id, new SmPolicyUpdate(null, null)).sessionAmbr());
    control.delete(id);
    control.delete(id);
    assertEquals(0, pcf.sessionAssociations());
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> control.update(id, new SmPolicyUpdate(null, null)));
    assertTrue(problem.hasCause("CONTEXT_NOT_FOUND"));
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
