package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.QFI;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateQer;
import soliton.transport.flow.FlowFilter;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowRule.Action;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.transport.flow.RateLine;
import soliton.transport.flow.UsageLine;
import soliton.upf.Bench.Session;

/// What of a session's rules a faster way is told, and from when to when.
class FlowPathTest {
  private static final int TCP = 6;
  private static final int UDP = 17;

  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private FlowSession flows() {
    assertEquals(1, bench.flows.sessions.size());
    return bench.flows.sessions.values().iterator().next();
  }

  private List<FlowRule> uplink(Session session) {
    return Objects.requireNonNull(flows().uplink().get((int) session.teid()));
  }

  @Test
  void uplinkIsCarriedBeforeTheRadioIsKnownAndDownlinkHandedOver() {
    Session session = bench.established(Bench.establishment());
    assertEquals(session.seid(), flows().id());
    assertEquals(List.of(Prefix.of(UE)), flows().addresses());
    FlowRule rule = uplink(session).getFirst();
    assertEquals(new Action.ToNetwork(-1), rule.action());
    assertEquals(1L << QFI, rule.qfis());
    assertNull(rule.filter());
    assertTrue(flows().downlink().isEmpty());
  }

  @Test
  void anActiveSessionIsCarriedInBothDirections() {
    bench.active();
    FlowRule rule = flows().downlink().getFirst();
    assertEquals(
        new Action.ToTunnel(Bench.N3.toOctets(), Bench.GNB.toOctets(), GNB_TEID, QFI, false, 0),
        rule.action());
    assertTrue(rule.buckets().isEmpty());
    assertEquals(2, rule.meters().size(), "one line for the session and one for its flow");
  }

  @Test
  void bothWaysEnforceTheAggregateRateInOneLine() {
    var request = Bench.establishment();
    request.createQers(List.of(Bench.flow().build(), Bench.ambr(2, 50).build()));
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).qerIds(new QerId(2)).build(), Bench.downlinkPdr(UE).build()));
    Session session = bench.established(request);
    int line = uplink(session).getFirst().buckets().getFirst();
    // Somebody else has used up the rate: here, too, nothing passes.
    long now = bench.simulation.clock().nanos();
    RateLine.charge(bench.flows.lines.memory(), line, 50_000_000, now);
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertEquals(1, bench.dropped("over-rate"));
    assertEquals(1, RateLine.overRate(bench.flows.lines.memory(), line));
  }

  @Test
  void aSessionIsSilentOnlyIfNoWayCarriesItsPackets() {
    Session session = bench.established(Bench.establishment().userPlaneInactivityTimer(10L));
    bench.modify(session, Bench.activation(GNB_TEID));
    bench.pass(Duration.ofSeconds(6));
    int line = flows().downlink().getFirst().meters().getFirst();
    long now = bench.simulation.clock().nanos();
    UsageLine.count(bench.flows.lines.memory(), line, false, 100, now);
    bench.pass(Duration.ofSeconds(6));
    assertNull(bench.nextOctetsAtSmf());
    bench.pass(Duration.ofSeconds(6));
    assertNotNull(bench.nextOctetsAtSmf());
  }

  @Test
  void downlinkIsHandedOverWhenItIsBuffered() {
    Session session = bench.active();
    var request =
        SessionModificationRequest.builder()
            .updateFars(
                UpdateFar.builder()
                    .farId(new FarId(2))
                    .applyAction(ApplyAction.of(ApplyAction.BUFF, ApplyAction.NOCP))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, request));
    assertTrue(flows().downlink().isEmpty());
    assertEquals(1, flows().uplink().size());
    bench.modify(session, Bench.activation(GNB_TEID + 1));
    Action.ToTunnel tunnel =
        assertInstanceOf(Action.ToTunnel.class, flows().downlink().getFirst().action());
    assertEquals(GNB_TEID + 1, tunnel.teid());
  }

  @Test
  void whatAClosedGateStopsIsDiscarded() {
    Session session = bench.active();
    var request =
        SessionModificationRequest.builder()
            .updateQers(
                UpdateQer.builder()
                    .qerId(new QerId(1))
                    .gateStatus(new GateStatus(false, true))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, request));
    assertEquals(new Action.Discard(), uplink(session).getFirst().action());
    assertInstanceOf(Action.ToTunnel.class, flows().downlink().getFirst().action());
  }

  @Test
  void aRateOfZeroDiscardsEverything() {
    var request = Bench.establishment();
    request.createQers(List.of(Bench.flow().build(), Bench.ambr(2, 0).build()));
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).qerIds(new QerId(2)).build(), Bench.downlinkPdr(UE).build()));
    Session session = bench.established(request);
    assertEquals(new Action.Discard(), uplink(session).getFirst().action());
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(1, bench.dropped("gate-closed"));
  }

  private static CreatePdr filtered(Session session, long precedence, String... filters) {
    return CreatePdr.builder()
        .pdrId(new PdrId(3))
        .precedence(new Precedence(precedence))
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.ACCESS)
                .localFTeid(FTeid.of(session.teid(), Bench.N3))
                .ueIpAddresses(UeIpAddress.source(UE))
                .sdfFilters(java.util.Arrays.stream(filters).map(SdfFilter::ofFlow).toList())
                .build())
        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
        .farId(new FarId(3))
        .build();
  }

  private static CreateFar far(int action) {
    return CreateFar.builder().farId(new FarId(3)).applyAction(ApplyAction.of(action)).build();
  }

  @Test
  void everyPortRangeOfAFilterBecomesARuleBeforeThoseOfLowerPrecedence() {
    Session session = bench.active();
    bench.modify(
        session,
        SessionModificationRequest.builder()
            .createPdrs(
                filtered(session, 10, "permit out 17 from 10.200.0.0/24 53,5000-5100 to assigned"))
            .createFars(far(ApplyAction.DROP)));
    List<FlowRule> rules = uplink(session);
    Prefix network = Prefix.of(Ipv4Address.parse("10.200.0.0"), 24);
    assertEquals(3, rules.size());
    assertEquals(filter(UDP, network, new FlowFilter.Ports(53, 53)), rules.getFirst().filter());
    assertEquals(filter(UDP, network, new FlowFilter.Ports(5000, 5100)), rules.get(1).filter());
    assertEquals(new Action.Discard(), rules.get(1).action());
    assertEquals(new Action.ToNetwork(-1), rules.get(2).action());
  }

  private static FlowFilter filter(int protocol, Prefix remote, FlowFilter.Ports remotePorts) {
    return new FlowFilter(protocol, null, remote, null, remotePorts, 0, 0);
  }

  @Test
  void aRuleWithTooManyFiltersHandsOverAllItCouldMatch() {
    Session session = bench.active();
    bench.modify(
        session,
        SessionModificationRequest.builder()
            .createPdrs(
                filtered(
                    session,
                    10,
                    "permit out 17 from 10.200.0.0/24 1,2,3,4,5 to assigned 6,7,8,9,10"))
            .createFars(far(ApplyAction.DROP)));
    FlowRule first = uplink(session).getFirst();
    assertEquals(new Action.HandOver(), first.action());
    assertNull(first.filter());
  }

  @Test
  void whatOnlyTheSlowPathCanDoKeepsItsPlaceInTheOrder() {
    Session session = bench.active();
    bench.modify(
        session,
        SessionModificationRequest.builder()
            .createPdrs(filtered(session, 10, "permit out 6 from any to assigned"))
            .createFars(far(ApplyAction.BUFF)));
    FlowRule first = uplink(session).getFirst();
    assertEquals(new Action.HandOver(), first.action());
    assertEquals(TCP, Objects.requireNonNull(first.filter()).protocol());
    assertTrue(first.meters().isEmpty(), "the slow path counts what it is handed over");
  }

  @Test
  void measuredFlowsAreCountedInTheMetersOfTheirRules() {
    UrrId urr = new UrrId(1);
    var request =
        Bench.establishment()
            .createUrrs(
                CreateUrr.builder()
                    .urrId(urr)
                    .measurementMethod(MeasurementMethod.of(MeasurementMethod.VOLUM))
                    .reportingTriggers(ReportingTriggers.of())
                    .build());
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).urrIds(urr).build(), Bench.downlinkPdr(UE).build()));
    Session session = bench.established(request);
    assertEquals(3, uplink(session).getFirst().meters().size());
  }

  @Test
  void moreRatesThanAFasterWayEnforcesAreForTheSlowPath() {
    var request = Bench.establishment();
    request.createQers(
        List.of(
            Bench.flow().build(),
            Bench.ambr(2, 50).build(),
            Bench.ambr(3, 50).build(),
            Bench.ambr(4, 50).build(),
            Bench.ambr(5, 50).build()));
    request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE)
                .qerIds(List.of(new QerId(2), new QerId(3), new QerId(4), new QerId(5)))
                .build(),
            Bench.downlinkPdr(UE).build()));
    bench.established(request);
    assertTrue(bench.flows.sessions.isEmpty());
  }

  @Test
  void aSessionWithTwoAddressesNamesThemInItsFilters() {
    Ipv4Address other = Ipv4Address.parse("10.45.0.3");
    var request = Bench.establishment();
    request.createPdrs(List.of(Bench.uplinkPdr(UE).build(), Bench.downlinkPdr(other).build()));
    Session session = bench.established(request);
    FlowFilter filter = Objects.requireNonNull(uplink(session).getFirst().filter());
    assertEquals(Prefix.of(UE), filter.local());
    assertEquals(List.of(Prefix.of(UE), Prefix.of(other)), flows().addresses());
  }

  @Test
  void aChangeThatConcernsNoPacketIsNotTold() {
    Session session = bench.active();
    int before = bench.flows.puts;
    bench.modify(session, Bench.activation(GNB_TEID));
    assertEquals(before, bench.flows.puts);
  }

  @Test
  void aDeletedSessionLeavesAndGivesItsLinesBack() {
    int before = bench.flows.lines.inUse();
    Session session = bench.active();
    assertTrue(bench.flows.lines.inUse() > before);
    bench.ask(
        session.seid(), SessionDeletionRequest.builder().build(), SessionDeletionResponse.class);
    assertTrue(bench.flows.sessions.isEmpty());
    assertEquals(before, bench.flows.lines.inUse());
  }

  @Test
  void aRefusedSessionLeavesNoLine() {
    bench.active();
    int before = bench.flows.lines.inUse();
    var twin =
        bench.ask(
            0,
            Bench.establishment()
                .cpFSeid(soliton.pfcp.ie.FSeid.of(0x52, Bench.SMF))
                .createQers(Bench.ambr(3, 10).build())
                .build(),
            soliton.pfcp.message.SessionEstablishmentResponse.class);
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, twin.cause());
    assertEquals(before, bench.flows.lines.inUse());
  }

  @Test
  void aSessionWhoseRateCannotBeEnforcedIsRefused() {
    @Nullable Integer last = null;
    for (int line = bench.flows.lines.take(); line != Lines.NONE; line = bench.flows.lines.take()) {
      last = line;
    }
    assertNotNull(last);
    var refused =
        bench.ask(
            0,
            Bench.establishment()
                .cpFSeid(soliton.pfcp.ie.FSeid.of(0x52, Bench.SMF))
                .createQers(Bench.ambr(3, 10).build())
                .build(),
            soliton.pfcp.message.SessionEstablishmentResponse.class);
    assertEquals(Cause.NO_RESOURCES_AVAILABLE, refused.cause());
    assertEquals(0, bench.upf.sessions());
  }

  @Test
  void whatIsRefusedTheSlowPathCarries() {
    bench.flows.refuses = true;
    Session session = bench.active();
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertEquals(1, bench.toNetwork.size());
  }

  @Test
  void whatAnEarlierProcessLeftIsEndedUnlessItIsSetUpAgain() {
    bench.active();
    FlowSession left = flows();
    bench.flows.sessions.put(
        4_711L, new FlowSession(4_711, 0, left.addresses(), left.uplink(), left.downlink(), false));
    bench.upf.endLeftOver();
    assertEquals(1, bench.flows.sessions.size());
    assertEquals(left, flows());
  }
}
