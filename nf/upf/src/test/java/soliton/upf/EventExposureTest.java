package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.QFI;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.base.Supi;
import soliton.pfcp.ie.DomainName;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.UserId;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.sbi.NfInstanceId;
import soliton.sbi.SbiProblem;
import soliton.sbi.nupf.NupfEventExposure;
import soliton.sbi.nupf.NupfEventExposure.EventType;
import soliton.sbi.nupf.NupfEventExposure.Granularity;
import soliton.sbi.nupf.NupfEventExposure.MeasurementType;
import soliton.sbi.nupf.NupfEventExposure.NotificationData;
import soliton.sbi.nupf.NupfEventExposure.NotificationItem;
import soliton.sbi.nupf.NupfEventExposure.UpfEvent;
import soliton.sbi.nupf.NupfEventExposure.UpfEventMode;
import soliton.sbi.nupf.NupfEventExposure.UpfEventSubscription;
import soliton.sbi.nupf.NupfEventExposure.UpfEventTrigger;
import soliton.sbi.nupf.NupfEventExposure.VolumeMeasurement;
import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowCounts;
import soliton.transport.flow.UsageLine;
import soliton.upf.Bench.Session;
import soliton.upf.reading.CarriedBy;
import soliton.upf.reading.DropReason;
import soliton.upf.reading.SessionReading;

/// What others hear of the usage of sessions (TS 29.564), and what an operator reads.
class EventExposureTest {
  private static final NfInstanceId CONSUMER = new NfInstanceId(new UUID(1, 2));
  private static final Supi ANNA = new Supi("001010000000001");
  private static final Supi BERT = new Supi("99970000000002");
  private static final Ipv4Address OTHER_UE = Ipv4Address.parse("10.45.0.3");
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int OCTETS = 20 + 8 + 72;

  private final List<NotificationData> heard = new ArrayList<>();
  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  // ---- periodic reports

  @Test
  void eachPeriodTellsWhatCameInIt() {
    Session anna = session(UE, ANNA, "internet");
    subscribe(ofAnyUe(UpfEventMode.every(SECOND.multipliedBy(10)), measures()));
    send(anna, UE, 5);
    bench.pass(Duration.ofSeconds(10));
    assertEquals(new VolumeMeasurement(5 * OCTETS, 0, 5, 0), volume(onlyItem()));
    send(anna, UE, 2);
    bench.pass(Duration.ofSeconds(10));
    NotificationItem second = onlyItem();
    assertEquals(new VolumeMeasurement(2 * OCTETS, 0, 2, 0), volume(second));
    assertEquals(Duration.ofSeconds(10), Duration.between(second.startTime(), second.timeStamp()));
    assertEquals(ANNA, second.supi());
    assertEquals(new Dnn("internet"), second.dnn());
    assertEquals(UE, second.ueIpv4Addr());
  }

  @Test
  void throughputIsTheMeanOfThePeriod() {
    Session anna = session(UE, ANNA, "internet");
    subscribe(ofAnyUe(UpfEventMode.every(Duration.ofSeconds(4)), measures()));
    send(anna, UE, 8);
    bench.pass(Duration.ofSeconds(4));
    var throughput = onlyItem().userDataUsageMeasurements().getFirst().throughputMeasurement();
    assertNotNull(throughput);
    assertEquals(new BitRate(8L * OCTETS * 8 / 4), throughput.ulThroughput());
    assertEquals(2, throughput.ulPacketThroughput());
    assertEquals(new BitRate(0), throughput.dlThroughput());
  }

  @Test
  void whatTheKernelCountsIsTold() {
    Session anna = session(UE, ANNA, "internet");
    subscribe(ofAnyUe(UpfEventMode.every(SECOND), measures()));
    int meter = bench.flows.uplink(anna.seid(), anna.teid()).getFirst().meters().getFirst();
    UsageLine.count(bench.flows.lines.memory(), meter, true, 1_000, 1);
    bench.pass(SECOND);
    assertEquals(new VolumeMeasurement(1_000, 0, 1, 0), volume(onlyItem()));
  }

  @Test
  void aSessionThatBeginsLaterIsToldOfFromItsBeginning() {
    subscribe(ofAnyUe(UpfEventMode.every(SECOND), measures()));
    Session anna = session(UE, ANNA, "internet");
    send(anna, UE, 3);
    bench.pass(SECOND);
    assertEquals(new VolumeMeasurement(3 * OCTETS, 0, 3, 0), volume(onlyItem()));
  }

  @Test
  void aSessionThatEndsIsToldOfAtOnce() {
    Session anna = session(UE, ANNA, "internet");
    subscribe(ofAnyUe(UpfEventMode.every(Duration.ofHours(1)), measures()));
    send(anna, UE, 3);
    bench.ask(anna.seid(), SessionDeletionRequest.builder().build(), SessionDeletionResponse.class);
    bench.pass(Duration.ZERO);
    assertEquals(new VolumeMeasurement(3 * OCTETS, 0, 3, 0), volume(onlyItem()));
  }

  @Test
  void flowsAreToldApartWhenAsked() {
    Session anna = session(UE, ANNA, "internet");
    subscribe(ofAnyUe(UpfEventMode.every(SECOND), measures().with(Granularity.PER_FLOW)));
    send(anna, UE, 1);
    bench.pass(SECOND);
    var measured = onlyItem().userDataUsageMeasurements();
    assertEquals(1, measured.size());
    assertEquals(new Qfi(QFI), measured.getFirst().qfi());
  }

  @Test
  void trendsTellTheBusiestSecond() {
    Session anna = session(UE, ANNA, "internet");
    subscribe(
        ofAnyUe(
            UpfEventMode.every(Duration.ofSeconds(4)),
            UpfEvent.of(EventType.USER_DATA_USAGE_TRENDS)));
    send(anna, UE, 1);
    bench.pass(SECOND);
    send(anna, UE, 7);
    bench.pass(Duration.ofSeconds(3));
    var trends =
        onlyItem().userDataUsageMeasurements().getFirst().throughputStatisticsMeasurement();
    assertNotNull(trends);
    assertEquals(7, trends.peak().ulPacketThroughput());
    assertEquals(new BitRate(7L * OCTETS * 8), trends.peak().ulThroughput());
    assertEquals(2, trends.average().ulPacketThroughput());
  }

  // ---- how often

  @Test
  void oneTimeSubscriptionsEndAfterTheirReport() {
    session(UE, ANNA, "internet");
    String id = subscribe(ofAnyUe(UpfEventMode.once(Duration.ofSeconds(2)), measures()));
    bench.pass(Duration.ofSeconds(60));
    assertEquals(1, heard.size());
    refused(404, "SUBSCRIPTION_NOT_FOUND", () -> events().deleteSubscription(id));
  }

  @Test
  void subscriptionsEndWithTheirLastReport() {
    session(UE, ANNA, "internet");
    subscribe(ofAnyUe(mode(3, null, null), measures()));
    bench.pass(Duration.ofSeconds(60));
    assertEquals(3, heard.size());
  }

  @Test
  void subscriptionsExpire() {
    session(UE, ANNA, "internet");
    subscribe(ofAnyUe(mode(null, Duration.ofSeconds(5), null), measures()));
    bench.pass(Duration.ofSeconds(60));
    assertTrue(heard.size() == 4 || heard.size() == 5, "reports: " + heard.size());
  }

  @Test
  void immediateReportsComeInTheAnswer() {
    Session anna = session(UE, ANNA, "internet");
    send(anna, UE, 6);
    var created =
        events()
            .createSubscription(
                ofAnyUe(UpfEventMode.once(SECOND), measures().immediately()), heard::add);
    assertEquals(1, created.reportList().size());
    NotificationItem item = created.reportList().getFirst();
    assertEquals(new VolumeMeasurement(6 * OCTETS, 0, 6, 0), volume(item));
    assertNull(item.startTime());
    bench.pass(Duration.ofSeconds(60));
    assertEquals(List.of(), heard);
  }

  @Test
  void aChangedPeriodHoldsFromThenOn() {
    session(UE, ANNA, "internet");
    String id = subscribe(ofAnyUe(UpfEventMode.every(Duration.ofHours(1)), measures()));
    events().modifySubscription(id, UpfEventMode.every(SECOND));
    bench.pass(Duration.ofSeconds(3));
    assertEquals(3, heard.size());
  }

  @Test
  void nothingIsToldAfterTheEnd() {
    session(UE, ANNA, "internet");
    String id = subscribe(ofAnyUe(UpfEventMode.every(SECOND), measures()));
    events().deleteSubscription(id);
    bench.pass(Duration.ofSeconds(10));
    assertEquals(List.of(), heard);
  }

  // ---- of whom

  @Test
  void aSubscriberIsKnownByWhatTheSmfTold() {
    session(UE, ANNA, "internet");
    session(OTHER_UE, BERT, "internet");
    subscribe(of(BERT, null, null, measures()));
    bench.pass(SECOND);
    assertEquals(BERT, onlyItem().supi());
  }

  @Test
  void otherNetworksAreLeftOut() {
    session(UE, ANNA, "internet");
    session(OTHER_UE, BERT, "factory");
    subscribe(of(null, null, new Dnn("factory"), measures()));
    bench.pass(SECOND);
    assertEquals(BERT, onlyItem().supi());
  }

  @Test
  void aSubscriptionToAnAddressEndsWithItsSession() {
    Session anna = session(UE, ANNA, "internet");
    subscribe(of(null, UE, null, measures()));
    bench.ask(anna.seid(), SessionDeletionRequest.builder().build(), SessionDeletionResponse.class);
    session(UE, BERT, "internet");
    bench.pass(Duration.ofSeconds(10));
    assertEquals(ANNA, onlyItem().supi());
  }

  @Test
  void someOfManyAreSampled() {
    for (int i = 0; i < 200; i++) {
      session(new Ipv4Address(UE.bits() + i), new Supi("0010100000%05d".formatted(i)), "internet");
    }
    subscribe(ofAnyUe(mode(null, null, 25), measures()));
    bench.pass(SECOND);
    assertEquals(1, heard.size());
    NotificationData told = heard.removeFirst();
    int sampled = told.items().size();
    assertTrue(sampled > 20 && sampled < 85, "sampled: " + sampled);
    assertEquals(sampled / 2, told.achievedSampRatio());
  }

  // ---- refusals

  @Test
  void whatCannotBeServedIsRefusedByName() {
    for (EventType type :
        List.of(
            EventType.QOS_MONITORING,
            EventType.TSC_MNGT_INFO,
            EventType.UE_NAT_MAPPING_INFO,
            EventType.HANDLING_OF_PAYLOAD_HEADERS_INFO)) {
      refused(501, "UNSUPPORTED_EVENT", ofAnyUe(UpfEventMode.every(SECOND), UpfEvent.of(type)));
    }
    refused(
        501,
        "UNSUPPORTED_PARAMETER",
        ofAnyUe(
            new UpfEventMode(UpfEventTrigger.CONTINUOUS, null, null, SECOND, null), measures()));
    refused(
        501,
        "UNSUPPORTED_PARAMETER",
        ofAnyUe(UpfEventMode.every(SECOND), measures().with(Granularity.PER_APPLICATION)));
    UpfEvent applications =
        new UpfEvent(
            EventType.USER_DATA_USAGE_MEASURES,
            false,
            List.of(MeasurementType.APPLICATION_RELATED_INFO),
            List.of(),
            List.of(),
            null);
    refused(501, "UNSUPPORTED_PARAMETER", ofAnyUe(UpfEventMode.every(SECOND), applications));
  }

  @Test
  void whatIsWrongIsRefusedWithTheAttribute() {
    UpfEventMode second = UpfEventMode.every(SECOND);
    refused(400, "MANDATORY_IE_INCORRECT", ofAnyUe(second));
    refused(
        400,
        "MANDATORY_IE_MISSING",
        ofAnyUe(new UpfEventMode(UpfEventTrigger.PERIODIC, null, null, null, null), measures()));
    refused(400, "OPTIONAL_IE_INCORRECT", ofAnyUe(UpfEventMode.every(Duration.ZERO), measures()));
    refused(400, "OPTIONAL_IE_INCORRECT", ofAnyUe(mode(0, null, null), measures()));
    refused(400, "OPTIONAL_IE_INCORRECT", ofAnyUe(mode(null, null, 101), measures()));
    refused(
        400,
        "OPTIONAL_IE_INCORRECT",
        ofAnyUe(mode(null, Duration.ofSeconds(-1), null), measures()));
    refused(404, "USER_NOT_FOUND", of(null, UE, null, measures()));
    refused(
        400,
        "MANDATORY_IE_MISSING",
        new UpfEventSubscription(
            List.of(measures()), "c", second, CONSUMER, null, null, false, null, null, null));
    refused(
        400,
        "OPTIONAL_IE_INCORRECT",
        new UpfEventSubscription(
            List.of(measures()), "c", second, CONSUMER, UE, null, true, null, null, null));
  }

  @Test
  void thereIsRoomForHundredSubscriptions() {
    for (int i = 0; i < 100; i++) {
      subscribe(ofAnyUe(UpfEventMode.every(SECOND), measures()));
    }
    refused(429, "NF_CONGESTION", ofAnyUe(UpfEventMode.every(SECOND), measures()));
  }

  // ---- what an operator reads

  @Test
  void dropsAreToldBySessionAndReason() {
    Session anna = session(UE, ANNA, "internet");
    bench.fromRadio(Bench.gPdu(anna.teid(), Packets.udp(OTHER_UE, 1, HOST, 53, 72)));
    bench.fromRadio(Bench.gPdu(anna.teid(), QFI + 1, Packets.udp(UE, 1, HOST, 53, 72)));
    SessionReading reading = reading();
    assertEquals(ANNA, reading.supi());
    assertEquals(1L, reading.drops().get(DropReason.SPOOFED));
    assertEquals(1L, reading.drops().get(DropReason.NO_RULE));
    assertEquals(2, reading.dropped());
    assertEquals(CarriedBy.FAST_PATH, reading.carriedBy());
    assertEquals(1L, bench.upf.totals().drops().get("spoofed"));
  }

  @Test
  void ratesOfASessionAreTold() {
    QerId ambr = new QerId(7);
    bench.established(
        Bench.establishment()
            .createQers(Bench.ambr(7, 50).build())
            .createPdrs(
                Bench.uplinkPdr(UE)
                    .pdrId(new PdrId(3))
                    .precedence(new Precedence(9))
                    .qerIds(ambr)
                    .build()));
    assertEquals(50_000, reading().rates().uplinkMaximum());
    assertEquals(50_000, reading().rates().downlinkMaximum());
    assertEquals(0, reading().rates().uplinkGuarantee());
  }

  @Test
  void theSubscriberIsKnownAfterKill() throws IOException {
    java.nio.file.Path state = java.nio.file.Files.createTempDirectory("soliton-events");
    try (Bench first = Bench.keeping(state).associated()) {
      first.established(request(UE, ANNA, "internet"));
      try (Bench next = first.afterKill()) {
        List<SessionReading> all = new ArrayList<>();
        next.upf.readSessions(all::add);
        assertEquals(ANNA, all.getFirst().supi());
        assertEquals(new Dnn("internet"), all.getFirst().dnn());
      }
    } finally {
      try (var files = java.nio.file.Files.walk(state)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
      }
    }
  }

  @Test
  void measurementsIncludeWhatTheKernelCarried() {
    Session anna = session(UE, ANNA, "internet");
    send(anna, UE, 1);
    long slow = bench.counters.value("GTP.InDataPktN3UPF");
    bench.flows.counts = new FlowCounts(10, 1_000, 20, 2_000, java.util.Map.of(Drop.OVER_RATE, 3L));
    assertEquals(slow + 10, bench.counters.value("GTP.InDataPktN3UPF"));
    assertEquals(20, bench.counters.value("GTP.OutDataPktN3UPF"));
    assertEquals(2_000, bench.counters.value("GTP.OutDataOctN3UPF"));
    assertEquals(3, bench.upf.totals().drops().get("over-rate"));
    assertEquals(1, bench.counters.value("SM.N4SessionEstabReq"));
    assertEquals(20, bench.upf.totals().carried().downlinkPackets());
  }

  // ---- the words of the tests

  private NupfEventExposure events() {
    return bench.upf.eventExposure();
  }

  private SessionReading reading() {
    List<SessionReading> all = new ArrayList<>();
    bench.upf.readSessions(all::add);
    assertEquals(1, all.size());
    return all.getFirst();
  }

  private Session session(Ipv4Address ue, Supi supi, String dnn) {
    return bench.established(request(ue, supi, dnn));
  }

  private static soliton.pfcp.message.SessionEstablishmentRequestBuilder request(
      Ipv4Address ue, Supi supi, String dnn) {
    return Bench.establishment(ue).userId(UserId.ofImsi(supi.imsi())).dnn(new DomainName(dnn));
  }

  private void send(Session session, Ipv4Address ue, int packets) {
    Octets packet = Packets.udp(ue, 4_000, HOST, 53, 72);
    for (int i = 0; i < packets; i++) {
      bench.fromRadio(Bench.gPdu(session.teid(), packet));
    }
  }

  private static UpfEvent measures() {
    return UpfEvent.of(EventType.USER_DATA_USAGE_MEASURES);
  }

  private UpfEventMode mode(
      @Nullable Integer most, @Nullable Duration left, @Nullable Integer ratio) {
    return new UpfEventMode(
        UpfEventTrigger.PERIODIC,
        most,
        left == null ? null : bench.simulation.clock().now().plus(left),
        SECOND,
        ratio);
  }

  private static UpfEventSubscription ofAnyUe(UpfEventMode mode, UpfEvent... events) {
    return new UpfEventSubscription(
        List.of(events), "c", mode, CONSUMER, null, null, true, null, null, null);
  }

  private static UpfEventSubscription of(
      @Nullable Supi supi, @Nullable Ipv4Address address, @Nullable Dnn dnn, UpfEvent event) {
    return new UpfEventSubscription(
        List.of(event),
        "c",
        UpfEventMode.every(SECOND),
        CONSUMER,
        address,
        null,
        supi == null && address == null,
        supi,
        dnn,
        null);
  }

  private String subscribe(UpfEventSubscription subscription) {
    return events().createSubscription(subscription, heard::add).subscriptionId();
  }

  private NotificationItem onlyItem() {
    assertEquals(1, heard.size());
    NotificationData told = heard.removeFirst();
    assertEquals("c", told.correlationId());
    assertEquals(1, told.items().size());
    return told.items().getFirst();
  }

  private static VolumeMeasurement volume(NotificationItem item) {
    return Objects.requireNonNull(item.userDataUsageMeasurements().getFirst().volumeMeasurement());
  }

  private void refused(int status, String cause, UpfEventSubscription subscription) {
    refused(status, cause, () -> subscribe(subscription));
  }

  private static void refused(int status, String cause, Runnable request) {
    SbiProblem problem = assertThrows(SbiProblem.class, request::run);
    assertEquals(status, problem.problem().status());
    assertEquals(cause, problem.problem().cause());
  }
}
