package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.gsm.PduSessionEstablishmentAccept;
import soliton.nas.gsm.PduSessionModificationCommand;
import soliton.nas.gsm.PduSessionModificationCommandReject;
import soliton.nas.gsm.PduSessionModificationComplete;
import soliton.nas.gsm.PduSessionModificationReject;
import soliton.nas.gsm.PduSessionModificationRequestBuilder;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.NasBitRate;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.PacketFilter.Component;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosFlowDescription;
import soliton.nas.ie.QosFlowDescription.Parameter;
import soliton.nas.ie.QosFlowDescriptions;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;
import soliton.ngap.Ngap;
import soliton.ngap.ie.AssociatedQosFlowItem;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.GtpTeid;
import soliton.ngap.ie.GtpTunnel;
import soliton.ngap.ie.NotificationCause;
import soliton.ngap.ie.QosFlowAddOrModifyResponseItem;
import soliton.ngap.ie.QosFlowNotifyItem;
import soliton.ngap.ie.QosFlowPerTnlInformation;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.transfer.PduSessionResourceModifyRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceModifyResponseTransfer;
import soliton.ngap.transfer.PduSessionResourceNotifyTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupResponseTransfer;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.sbi.Arp;
import soliton.sbi.SbiProblem;
import soliton.sbi.npcf.NpcfSmPolicyControl.FailureCode;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowDirection;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowInformation;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowStatus;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.sbi.npcf.NpcfSmPolicyControl.RuleReport;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// Several QoS flows: of the policy, of the UE, and those that somebody refuses.
class QosFlowTest {
  private static final Arp ARP = new Arp(2, true, false);
  private static final Ambr MEGABIT = new Ambr(BitRate.ofMegabits(1), BitRate.ofMegabits(2));
  private static final Qfi SECOND = new Qfi(2);
  private static final PccRule VOICE =
      PccRule.of(
          "voice",
          10,
          QosData.gbr(1, ARP, MEGABIT),
          List.of(
              new FlowInformation(
                  "permit out 17 from 203.0.113.0/24 5000-5010 to assigned 4000",
                  FlowDirection.BIDIRECTIONAL)));
  private static final PccRule GAME =
      PccRule.of(
          "game",
          20,
          QosData.nonGbr(80, ARP),
          List.of(FlowInformation.both("permit out 17 from any 3000 to assigned")));
  private static final Pti ASKING = new Pti(9);

  private final SmfHarness h = new SmfHarness();

  QosFlowTest() throws IOException {}

  @BeforeEach
  void associate() {
    h.associated();
  }

  @AfterEach
  void close() {
    h.close();
  }

  // Establishment

  @Test
  void aGuaranteedFlowIsToldToUeRanAndUpf() {
    h.pcf.rules.add(VOICE);
    h.createAndAwaitTransfer();
    var accept = SmfHarness.read(PduSessionEstablishmentAccept.class, h.amf.last().n1SmMessage());

    QosRule rule = accept.authorizedQoSRules().rules().get(1);
    assertEquals(2, rule.id());
    assertEquals(10, rule.precedence());
    assertEquals(SECOND, rule.qfi());
    assertEquals(
        Octets.ofHex("10cb007100ffffff00" + "3011" + "400fa0" + "5113881392"),
        rule.filters().getFirst().contents());
    QosFlowDescription flow =
        Objects.requireNonNull(accept.authorizedQoSFlowDescriptions()).flows().get(1);
    assertEquals(1, flow.fiveQi());
    assertEquals(NasBitRate.of(MEGABIT.uplink()), flow.bitRate(Parameter.GFBR_UPLINK));
    assertEquals(NasBitRate.of(MEGABIT.downlink()), flow.bitRate(Parameter.MFBR_DOWNLINK));

    var setup = ran(PduSessionResourceSetupRequestTransfer.class, h.amf.last().n2SmInfo());
    var item = setup.qosFlowSetupRequestList().get(1);
    assertEquals(SECOND, item.qosFlowIdentifier());
    var guarantee = Objects.requireNonNull(item.qosFlowLevelQosParameters().gbrQosInformation());
    assertEquals(MEGABIT.downlink(), guarantee.guaranteedFlowBitRateDl());
    assertEquals(MEGABIT.uplink(), guarantee.maximumFlowBitRateUl());

    var request = h.upf.last(SessionEstablishmentRequest.class);
    CreateQer qer = qer(request.createQers(), 3);
    assertEquals(2, qer.qosFlowIdentifier());
    assertEquals(new BitRates(1000, 2000), qer.guaranteedBitrate());
    assertEquals(new BitRates(1000, 2000), qer.maximumBitrate());
    CreatePdr up = pdr(request.createPdrs(), 14);
    CreatePdr down = pdr(request.createPdrs(), 15);
    assertEquals(10, up.precedence().value());
    assertEquals(List.of(2), up.pdi().qfis());
    assertEquals(pdr(request.createPdrs(), 1).pdi().localFTeid(), up.pdi().localFTeid());
    assertEquals(
        "permit out 17 from 203.0.113.0/24 5000-5010 to assigned 4000",
        down.pdi().sdfFilters().getFirst().flowDescription());
    // TS 23.501 5.7.1.8: the session AMBR is not for guaranteed flows
    assertEquals(List.of(qer.qerId()), down.qerIds());
  }

  @Test
  void rulesOfOneQosShareAFlowThatCountsForTheSessionAmbr() {
    h.pcf.rules.add(GAME);
    h.pcf.rules.add(
        PccRule.of(
            "chat", 30, GAME.qos(), List.of(FlowInformation.both("permit out 6 from any to any"))));
    h.createAndAwaitTransfer();
    var request = h.upf.last(SessionEstablishmentRequest.class);
    assertEquals(6, request.createPdrs().size());
    assertEquals(3, request.createQers().size());
    assertEquals(2, pdr(request.createPdrs(), 15).qerIds().size());
    assertEquals(pdr(request.createPdrs(), 15).qerIds(), pdr(request.createPdrs(), 17).qerIds());
  }

  @Test
  void aRuleThatIsNotUnderstoodIsReportedAndLeftOut() {
    h.pcf.rules.add(
        PccRule.of(
            "odd", 5, GAME.qos(), List.of(FlowInformation.both("deny in ip from any to any"))));
    SmContextRef ref = h.establish();
    assertEquals(
        List.of(new RuleReport("odd", FailureCode.INCOR_FLOW_INFO)),
        h.pcf.updates.getFirst().ruleReports());
    assertEquals(2, h.upf.last(SessionEstablishmentRequest.class).createPdrs().size());
    h.release(ref);
  }

  @Test
  void aRuleWithAClosedGateHasItsOwnGate() {
    h.pcf.rules.add(new PccRule("half", 20, GAME.flows(), GAME.qos(), FlowStatus.ENABLED_DOWNLINK));
    h.createAndAwaitTransfer();
    var request = h.upf.last(SessionEstablishmentRequest.class);
    CreateQer gate = qer(request.createQers(), 1002);
    assertEquals(new GateStatus(false, true), gate.gateStatus());
    assertTrue(pdr(request.createPdrs(), 14).qerIds().contains(gate.qerId()));
  }

  @Test
  void aFlowThatTheRanDoesNotSetUpIsTakenFromUeAndUpf() {
    h.pcf.rules.add(VOICE);
    SmContextRef ref = h.createAndAwaitTransfer();
    int before = h.amf.transfers.size();
    h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, setUpWithout(SECOND));
    awaitTransfer(before);
    assertEquals(
        List.of(new RuleReport("voice", FailureCode.RES_ALLO_FAIL)),
        h.pcf.updates.getFirst().ruleReports());
    var command = command();
    assertEquals(
        QosRule.Operation.DELETE,
        Objects.requireNonNull(command.authorizedQoSRules()).rules().getFirst().operation());
    assertEquals(
        QosFlowDescription.Operation.DELETE,
        Objects.requireNonNull(command.authorizedQoSFlowDescriptions())
            .flows()
            .getFirst()
            .operation());
    assertNull(h.amf.last().n2SmInfo(), "the RAN does not have it");
    complete(ref, Pti.UNASSIGNED);
    var removal = h.upf.last(SessionModificationRequest.class);
    assertEquals(
        List.of(14, 15), removal.removePdrs().stream().map(p -> p.pdrId().value()).toList());
    assertEquals(3, removal.removeQers().getFirst().qerId().value());
  }

  // Modification by the network

  @Test
  void aNewRuleIsInstalledThenToldAndThenInForce() {
    SmContextRef ref = h.establish();
    decide(VOICE);
    var install = h.upf.last(SessionModificationRequest.class);
    assertEquals(2, install.createPdrs().size());
    assertInstanceOf(
        soliton.pfcp.ie.FTeid.Given.class, install.createPdrs().getFirst().pdi().localFTeid());
    var request = modification();
    assertEquals(
        SECOND,
        Objects.requireNonNull(request.qosFlowAddOrModifyRequestList())
            .getFirst()
            .qosFlowIdentifier());
    assertEquals(
        QosRule.Operation.CREATE,
        Objects.requireNonNull(command().authorizedQoSRules()).rules().getFirst().operation());
    answer(ref, SECOND, null);
    complete(ref, Pti.UNASSIGNED);
    assertEquals(List.of(), h.pcf.updates);

    // and away again
    h.pcf.rules.clear();
    decide();
    assertEquals(
        SECOND,
        Objects.requireNonNull(modification().qosFlowToReleaseList())
            .getFirst()
            .qosFlowIdentifier());
    answer(ref, null, null);
    complete(ref, Pti.UNASSIGNED);
    assertEquals(2, h.upf.last(SessionModificationRequest.class).removePdrs().size());
  }

  @Test
  void aChangedRuleKeepsItsIdentifiers() {
    h.pcf.rules.add(VOICE);
    SmContextRef ref = h.establish();
    h.pcf.rules.clear();
    Ambr more = new Ambr(BitRate.ofMegabits(3), BitRate.ofMegabits(4));
    decide(PccRule.of("voice", 11, QosData.gbr(1, ARP, more), GAME.flows()));
    var update = h.upf.last(SessionModificationRequest.class);
    assertEquals(new BitRates(3000, 4000), update.updateQers().getFirst().guaranteedBitrate());
    assertEquals(
        List.of(14, 15), update.updatePdrs().stream().map(p -> p.pdrId().value()).toList());
    QosRule rule = Objects.requireNonNull(command().authorizedQoSRules()).rules().getFirst();
    assertEquals(QosRule.Operation.REPLACE_FILTERS, rule.operation());
    assertEquals(11, rule.precedence());
    assertEquals(
        QosFlowDescription.Operation.MODIFY,
        Objects.requireNonNull(command().authorizedQoSFlowDescriptions())
            .flows()
            .getFirst()
            .operation());
    answer(ref, SECOND, null);
    complete(ref, Pti.UNASSIGNED);
  }

  @Test
  void aDecisionThatChangesNothingIsNotTold() {
    h.pcf.rules.add(VOICE);
    h.establish();
    int before = h.amf.transfers.size();
    h.pcf.decideAnew();
    h.pass(Duration.ofSeconds(1));
    assertEquals(before, h.amf.transfers.size());
  }

  @Test
  void aFlowThatTheRanRefusesIsTakenBackEverywhere() {
    SmContextRef ref = h.establish();
    decide(VOICE);
    answer(ref, null, SECOND);
    int before = h.amf.transfers.size();
    complete(ref, Pti.UNASSIGNED);
    awaitTransfer(before);
    assertEquals(
        QosRule.Operation.DELETE,
        Objects.requireNonNull(command().authorizedQoSRules()).rules().getFirst().operation());
    complete(ref, Pti.UNASSIGNED);
    assertEquals(2, h.upf.last(SessionModificationRequest.class).removePdrs().size());
    assertEquals(
        FailureCode.RES_ALLO_FAIL, h.pcf.updates.getFirst().ruleReports().getFirst().failureCode());
  }

  @Test
  void whatTheUeRefusesIsTakenBackEverywhere() {
    SmContextRef ref = h.establish();
    decide(VOICE);
    answer(ref, SECOND, null);
    int before = h.amf.transfers.size();
    h.n1(
        ref,
        new PduSessionModificationCommandReject(
            SmfHarness.PSI, Pti.UNASSIGNED, GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION, null));
    awaitTransfer(before);
    assertEquals(2, h.upf.last(SessionModificationRequest.class).removePdrs().size());
    assertNull(h.amf.last().n1SmMessage());
    assertNotNull(modification().qosFlowToReleaseList());
    assertEquals("voice", h.pcf.updates.getFirst().ruleReports().getFirst().pccRuleId());
  }

  @Test
  void aCommandThatIsNeverAnsweredIsTakenBackAfterItsRepetitions() {
    h.establish();
    decide(VOICE);
    h.pass(Duration.ofSeconds(100));
    long commands =
        h.amf.transfers.stream()
            .filter(each -> each.n1SmMessage() != null)
            .filter(
                each ->
                    soliton.nas.Nas.decodeDownlink(Objects.requireNonNull(each.n1SmMessage()))
                            .message()
                        instanceof PduSessionModificationCommand)
            .count();
    assertEquals(5, commands);
    assertEquals(2, h.upf.last(SessionModificationRequest.class).removePdrs().size());
    assertEquals(1, h.smf.sessions());
  }

  @Test
  void aModificationThatIsOvertakenByTheRanComesWhenTheUeIsBack() {
    SmContextRef ref = h.establish();
    decide(VOICE);
    int before = h.amf.transfers.size();
    h.smf.updateSmContext(ref, SmContextUpdateData.userPlane(UpCnxState.DEACTIVATED, null));
    h.pass(Duration.ofSeconds(1));
    assertEquals(before, h.amf.transfers.size(), "nothing for a UE without user plane");
    h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, SmfHarness.ranTunnel(SmfHarness.GNB));
    awaitTransfer(before);
    answer(ref, SECOND, null);
    complete(ref, Pti.UNASSIGNED);
    // the next set-up has both flows
    h.smf.updateSmContext(ref, SmContextUpdateData.userPlane(UpCnxState.DEACTIVATED, null));
    var activated =
        SmfHarness.updated(
            h.smf.updateSmContext(ref, SmContextUpdateData.userPlane(UpCnxState.ACTIVATING, null)));
    assertEquals(
        2,
        ran(PduSessionResourceSetupRequestTransfer.class, activated.n2SmInfo())
            .qosFlowSetupRequestList()
            .size());
  }

  @Test
  void aFlowThatTheRanReleasesLaterIsTakenFromUeAndUpf() {
    h.pcf.rules.add(VOICE);
    SmContextRef ref = h.establish();
    int before = h.amf.transfers.size();
    h.n2(
        ref,
        N2SmInfoType.PDU_RES_NTY,
        Ngap.encode(
            new PduSessionResourceNotifyTransfer(null, List.of(refusal(SECOND)), null, null)));
    awaitTransfer(before);
    complete(ref, Pti.UNASSIGNED);
    assertEquals(2, h.upf.last(SessionModificationRequest.class).removePdrs().size());
  }

  @Test
  void aGuaranteeThatIsNotKeptDoesNotEndTheFlow() {
    h.pcf.rules.add(VOICE);
    SmContextRef ref = h.establish();
    int before = h.amf.transfers.size();
    h.n2(
        ref,
        N2SmInfoType.PDU_RES_NTY,
        Ngap.encode(
            new PduSessionResourceNotifyTransfer(
                List.of(new QosFlowNotifyItem(SECOND, NotificationCause.NOT_FULFILLED, null, null)),
                null,
                null,
                null)));
    h.pass(Duration.ofSeconds(1));
    assertEquals(before, h.amf.transfers.size());
  }

  @Test
  void whenThePolicyEndsTheSessionIsReleased() {
    SmContextRef ref = h.establish();
    int before = h.amf.transfers.size();
    Objects.requireNonNull(h.pcf.listener).onTermination();
    awaitTransfer(before);
    h.n1(ref, SmfHarness.releaseComplete(Pti.UNASSIGNED));
    assertEquals(0, h.smf.sessions());
  }

  // Modification by the UE

  private static final PacketFilter FILTER =
      PacketFilter.of(
          1,
          PacketFilter.Direction.BIDIRECTIONAL,
          List.of(Component.protocol(17), Component.remotePort(5060)));
  private static final Qfi NEW = new Qfi(0);
  private static final QosFlowDescription WANTED =
      QosFlowDescription.create(
          NEW,
          Parameter.fiveQi(1),
          Parameter.bitRate(Parameter.GFBR_UPLINK, NasBitRate.of(MEGABIT.uplink())),
          Parameter.bitRate(Parameter.GFBR_DOWNLINK, NasBitRate.of(MEGABIT.downlink())));

  private UpdateResult.Updated ask(
      SmContextRef ref, @Nullable QosRule rule, @Nullable QosFlowDescription flow) {
    return SmfHarness.updated(
        h.n1(
            ref,
            new PduSessionModificationRequestBuilder(SmfHarness.PSI, ASKING)
                .requestedQoSRules(rule == null ? null : QosRules.of(rule))
                .requestedQoSFlowDescriptions(flow == null ? null : QosFlowDescriptions.of(flow))
                .build()));
  }

  @Test
  void aUeGetsTheFlowThatThePolicyGrantsAndCanGiveItBack() {
    SmContextRef ref = h.establish();
    var granted = ask(ref, QosRule.create(0, false, List.of(FILTER), 50, NEW), WANTED);
    var command = SmfHarness.read(PduSessionModificationCommand.class, granted.n1SmMessage());
    assertEquals(ASKING, command.pti());
    assertEquals(N2SmInfoType.PDU_RES_MOD_REQ, Objects.requireNonNull(granted.n2SmInfo()).type());
    var asked = Objects.requireNonNull(h.pcf.updates.getFirst().ueRequest());
    assertEquals(
        "permit out 17 from any 5060 to assigned", asked.flows().getFirst().flowDescription());
    assertEquals(50, asked.precedence());
    assertEquals(MEGABIT.uplink(), Objects.requireNonNull(asked.requestedQos()).maximumUplink());
    answer(ref, SECOND, null);
    complete(ref, ASKING);

    var deleted = ask(ref, QosRule.delete(2), null);
    assertEquals(
        QosRule.Operation.DELETE,
        Objects.requireNonNull(
                SmfHarness.read(PduSessionModificationCommand.class, deleted.n1SmMessage())
                    .authorizedQoSRules())
            .rules()
            .getFirst()
            .operation());
    answer(ref, null, null);
    complete(ref, ASKING);
    assertEquals(2, h.upf.last(SessionModificationRequest.class).removePdrs().size());
  }

  @Test
  void aUeChangesTheFiltersOfItsRule() {
    SmContextRef ref = h.establish();
    ask(ref, QosRule.create(0, false, List.of(FILTER), 50, NEW), WANTED);
    answer(ref, SECOND, null);
    complete(ref, ASKING);
    PacketFilter other =
        PacketFilter.of(2, PacketFilter.Direction.UPLINK, List.of(Component.remotePort(80)));
    QosRule more =
        new QosRule(
            2, QosRule.Operation.ADD_FILTERS, false, List.of(other), List.of(), 50, SECOND, false);
    ask(ref, more, null);
    complete(ref, ASKING);
    assertEquals(
        List.of("permit out 17 from any 5060 to assigned", "permit out ip from any 80 to assigned"),
        Objects.requireNonNull(h.pcf.updates.getLast().ueRequest()).flows().stream()
            .map(FlowInformation::flowDescription)
            .toList());
    QosRule less =
        new QosRule(
            2, QosRule.Operation.DELETE_FILTERS, false, List.of(), List.of(0), 50, SECOND, false);
    ask(ref, less, null);
    complete(ref, ASKING);
    var update = h.upf.last(SessionModificationRequest.class);
    assertEquals(1, update.updatePdrs().size(), "uplink only is left");
    assertEquals(15, update.removePdrs().getFirst().pdrId().value());
  }

  private GsmCause refused(QosRule rule, @Nullable QosFlowDescription flow) {
    SmContextRef ref = h.establish();
    int before = h.pcf.updates.size();
    var answered = ask(ref, rule, flow);
    assertEquals(before, h.pcf.updates.size(), "the PCF is not asked");
    return SmfHarness.read(PduSessionModificationReject.class, answered.n1SmMessage()).cause();
  }

  private static QosRule rule(PacketFilter... filters) {
    return QosRule.create(0, false, List.of(filters), 50, NEW);
  }

  @Test
  void filtersThatNoPacketFitsAreASemanticError() {
    Octets address = Octets.ofHex("01020304");
    Component four = Component.ipv4Remote(address, Octets.ofHex("ffffffff"));
    Component six =
        new Component(PacketFilter.Type.IPV6_LOCAL, Octets.ofHex("00".repeat(16) + "40"));
    var both = PacketFilter.of(1, PacketFilter.Direction.BIDIRECTIONAL, List.of(four, six));
    assertEquals(GsmCause.SEMANTIC_ERRORS_IN_PACKET_FILTER, refused(rule(both), WANTED));
    var allDown = PacketFilter.matchAll(1, PacketFilter.Direction.DOWNLINK);
    assertEquals(GsmCause.SEMANTIC_ERRORS_IN_PACKET_FILTER, refused(rule(allDown), WANTED));
    var frames =
        PacketFilter.of(
            1,
            PacketFilter.Direction.BIDIRECTIONAL,
            List.of(new Component(PacketFilter.Type.ETHERTYPE, Octets.ofHex("0800"))));
    assertEquals(GsmCause.SEMANTIC_ERRORS_IN_PACKET_FILTER, refused(rule(frames), WANTED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10 01020304", "ff", "", "30 11 30 11"})
  void filtersThatCannotBeReadAreASyntacticalError(String contents) {
    var broken = new PacketFilter(1, PacketFilter.Direction.BIDIRECTIONAL, Octets.ofHex(contents));
    assertEquals(GsmCause.SYNTACTICAL_ERROR_IN_PACKET_FILTER, refused(rule(broken), WANTED));
  }

  @Test
  void filtersOfOneIdentifierAreASyntacticalError() {
    assertEquals(
        GsmCause.SYNTACTICAL_ERROR_IN_PACKET_FILTER, refused(rule(FILTER, FILTER), WANTED));
  }

  @Test
  void filtersThatThisNetworkCannotFilterByAreRefused() {
    var spi =
        PacketFilter.of(
            1,
            PacketFilter.Direction.BIDIRECTIONAL,
            List.of(
                new Component(
                    PacketFilter.Type.SECURITY_PARAMETER_INDEX, Octets.ofHex("00000001"))));
    assertEquals(GsmCause.REQUEST_REJECTED_UNSPECIFIED, refused(rule(spi), WANTED));
  }

  @Test
  void operationsThatCannotBeMeantAreSemanticErrors() {
    GsmCause semantic = GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION;
    assertEquals(semantic, refused(QosRule.delete(1), null), "the default rule");
    assertEquals(semantic, refused(QosRule.delete(7), null), "a rule that is not there");
    assertEquals(
        semantic, refused(QosRule.create(0, true, List.of(FILTER), 50, NEW), WANTED), "default");
    assertEquals(
        semantic,
        refused(rule(FILTER), QosFlowDescription.create(NEW, Parameter.fiveQi(1))),
        "a guarantee of nothing");
    assertEquals(
        semantic, refused(rule(FILTER), QosFlowDescription.delete(SECOND)), "not its flow");
  }

  @Test
  void operationsThatAreIncompleteAreSyntacticalErrors() {
    assertEquals(GsmCause.SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION, refused(rule(), WANTED));
  }

  @Test
  void aFiveQiThatIsNotStandardisedIsRefused() {
    assertEquals(
        GsmCause.UNSUPPORTED_5QI_VALUE,
        refused(rule(FILTER), QosFlowDescription.create(NEW, Parameter.fiveQi(200))));
  }

  @Test
  void whatThePolicyDoesNotGrantIsRefused() {
    SmContextRef ref = h.establish();
    h.pcf.refusal = SbiProblem.of(403, "ERROR_TRAFFIC_MAPPING_INFO_REJECTED");
    var answered = ask(ref, rule(FILTER), WANTED);
    assertEquals(
        GsmCause.FIVEGS_QOS_NOT_ACCEPTED,
        SmfHarness.read(PduSessionModificationReject.class, answered.n1SmMessage()).cause());
    h.pcf.refusal = SbiProblem.of(503, "NF_CONGESTION");
    answered = ask(ref, rule(FILTER), WANTED);
    assertEquals(
        GsmCause.REQUEST_REJECTED_UNSPECIFIED,
        SmfHarness.read(PduSessionModificationReject.class, answered.n1SmMessage()).cause());
  }

  @Test
  void moreThanOneRuleAtATimeIsRefused() {
    SmContextRef ref = h.establish();
    var answered =
        SmfHarness.updated(
            h.n1(
                ref,
                new PduSessionModificationRequestBuilder(SmfHarness.PSI, ASKING)
                    .requestedQoSRules(QosRules.of(rule(FILTER), rule(FILTER)))
                    .build()));
    assertEquals(
        GsmCause.REQUEST_REJECTED_UNSPECIFIED,
        SmfHarness.read(PduSessionModificationReject.class, answered.n1SmMessage()).cause());
  }

  // what tests say

  private void awaitTransfer(int before) {
    for (int i = 0; i < 1000 && h.amf.transfers.size() == before; i++) {
      h.pass(Duration.ofMillis(10));
    }
    assertTrue(h.amf.transfers.size() > before, "nothing was sent");
  }

  /// The PCF wants these rules too; up to the command.
  private void decide(PccRule... more) {
    h.pcf.rules.addAll(List.of(more));
    int before = h.amf.transfers.size();
    h.pcf.decideAnew();
    awaitTransfer(before);
  }

  private PduSessionModificationCommand command() {
    return SmfHarness.read(PduSessionModificationCommand.class, h.amf.last().n1SmMessage());
  }

  private PduSessionResourceModifyRequestTransfer modification() {
    return ran(PduSessionResourceModifyRequestTransfer.class, h.amf.last().n2SmInfo());
  }

  private static <T extends soliton.ngap.NgapTransfer> T ran(Class<T> kind, @Nullable N2SmInfo n2) {
    return Objects.requireNonNull(Ngap.decode(Objects.requireNonNull(n2).content(), kind).value());
  }

  private void complete(SmContextRef ref, Pti pti) {
    h.n1(ref, new PduSessionModificationComplete(SmfHarness.PSI, pti, null, null));
    h.pass(Duration.ofMillis(1));
  }

  /// The RAN's answer to a modification.
  private void answer(SmContextRef ref, @Nullable Qfi taken, @Nullable Qfi refused) {
    h.n2(
        ref,
        N2SmInfoType.PDU_RES_MOD_RSP,
        Ngap.encode(
            new PduSessionResourceModifyResponseTransfer(
                null,
                null,
                taken == null
                    ? null
                    : List.of(
                        new QosFlowAddOrModifyResponseItem(taken, null, null, null, null, null)),
                null,
                refused == null ? null : List.of(refusal(refused)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null)));
  }

  private static QosFlowWithCauseItem refusal(Qfi flow) {
    return new QosFlowWithCauseItem(flow, CauseRadioNetwork.RADIO_RESOURCES_NOT_AVAILABLE);
  }

  private static Octets setUpWithout(Qfi flow) {
    GtpTunnel tunnel =
        new GtpTunnel(
            TransportLayerAddress.of(SmfHarness.GNB.toInetAddress()), new GtpTeid(0x12345678));
    return Ngap.encode(
        new PduSessionResourceSetupResponseTransfer(
            new QosFlowPerTnlInformation(
                tunnel, List.of(new AssociatedQosFlowItem(new Qfi(1), null, null))),
            null,
            null,
            List.of(refusal(flow)),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  private static CreatePdr pdr(List<CreatePdr> pdrs, int id) {
    return pdrs.stream().filter(pdr -> pdr.pdrId().value() == id).findFirst().orElseThrow();
  }

  private static CreateQer qer(List<CreateQer> qers, long id) {
    return qers.stream().filter(qer -> qer.qerId().value() == id).findFirst().orElseThrow();
  }
}
