package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.OTHER_SMF;
import static soliton.upf.Bench.SMF;
import static soliton.upf.Bench.SMF_SEID;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.AlternativeSmfIpAddress;
import soliton.pfcp.ie.AssociationSetupResponseFlags;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FqCsid;
import soliton.pfcp.ie.IpAddresses;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.SessionChangeInfo;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.SessionRetentionInformation;
import soliton.pfcp.message.SessionSetDeletionRequest;
import soliton.pfcp.message.SessionSetDeletionResponse;
import soliton.pfcp.message.SessionSetModificationRequest;
import soliton.pfcp.message.SessionSetModificationResponse;
import soliton.upf.Bench.Session;

/// Sessions that are named together: they end, move or stay when a part of an SMF fails (TS 29.244
/// 5.22.4, 7.4.6, 7.4.7; TS 23.527 4.4, 4.6, 4.7).
class SessionSetsTest {
  private static final Ipv4Address OTHER_UE = Ipv4Address.parse("10.45.0.3");

  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static FqCsid set(int... ids) {
    return new FqCsid(
        0, SMF.toOctets(), java.util.Arrays.stream(ids).boxed().toList(), 2 /* SMF */);
  }

  private Cause delete(FqCsid set) {
    return bench
        .ask(
            SessionSetDeletionRequest.builder().nodeId(NodeId.of(SMF)).smfFqCsid(set).build(),
            SessionSetDeletionResponse.class)
        .cause();
  }

  private static SessionChangeInfo toOther(SessionChangeInfo names) {
    return new SessionChangeInfo(
        names.smfFqCsids(),
        names.groupIds(),
        names.cpIpAddresses(),
        new AlternativeSmfIpAddress(false, OTHER_SMF, null));
  }

  private static SessionChangeInfo names(
      List<FqCsid> sets, List<Name> groups, List<IpAddresses> addresses) {
    return toOther(
        new SessionChangeInfo(
            sets, groups, addresses, new AlternativeSmfIpAddress(false, SMF, null)));
  }

  private Cause move(SessionChangeInfo change) {
    return bench
        .ask(
            SessionSetModificationRequest.builder()
                .nodeId(NodeId.of(SMF))
                .sessionChangeInfos(change)
                .build(),
            SessionSetModificationResponse.class)
        .cause();
  }

  /// A report: a packet has come for the idle phone.
  private void provoke() {
    bench.fromNetwork(Packets.udp(HOST, UE, 10));
  }

  private Decoded.Message movedReport() {
    Decoded.Message report = Objects.requireNonNull(bench.nextAtOtherSmf());
    assertEquals(0L, report.header().seid());
    SessionReportRequest request = assertInstanceOf(SessionReportRequest.class, report.message());
    assertEquals(FSeid.of(SMF_SEID, SMF), request.oldCpFSeid());
    assertNull(bench.nextOctetsAtSmf());
    return report;
  }

  // ---- deletion

  @Test
  void theSessionsOfASetEndTogetherAndNoOthers() {
    bench.established(Bench.establishment().smfFqCsid(set(7)));
    bench.established(Bench.establishment(OTHER_UE).smfFqCsid(set(8)));
    assertEquals(Cause.REQUEST_ACCEPTED, delete(set(7, 9)));
    assertEquals(1, bench.upf.sessions());
    assertEquals(Cause.REQUEST_ACCEPTED, delete(set(8)));
    assertEquals(0, bench.upf.sessions());
  }

  @Test
  void aSetOfTheUpfHasNoSessions() {
    bench.established(Bench.establishment().smfFqCsid(set(7)));
    assertEquals(
        Cause.REQUEST_ACCEPTED, delete(new FqCsid(0, SMF.toOctets(), List.of(7), 5 /* UPF */)));
    assertEquals(1, bench.upf.sessions());
  }

  @Test
  void aSessionChangesItsSet() {
    Session session = bench.established(Bench.establishment().smfFqCsid(set(7)));
    bench.modify(session, SessionModificationRequest.builder().smfFqCsid(set(8)));
    delete(set(7));
    assertEquals(1, bench.upf.sessions());
    delete(set(8));
    assertEquals(0, bench.upf.sessions());
  }

  @Test
  void aSetIsNotDeletedForAStranger() {
    bench.established(Bench.establishment().smfFqCsid(set(7)));
    var request =
        SessionSetDeletionRequest.builder().nodeId(NodeId.of("stranger")).smfFqCsid(set(7));
    assertEquals(
        Cause.NO_ESTABLISHED_PFCP_ASSOCIATION,
        bench.ask(request.build(), SessionSetDeletionResponse.class).cause());
    assertEquals(1, bench.upf.sessions());
  }

  // ---- modification

  @Test
  void reportsOfASetGoToAnotherSmf() {
    bench.established(Bench.establishment().smfFqCsid(set(7)));
    assertEquals(Cause.REQUEST_ACCEPTED, move(names(List.of(set(7)), List.of(), List.of())));
    provoke();
    movedReport();
  }

  @Test
  void reportsOfAGroupGoToAnotherSmf() {
    bench.established(Bench.establishment().groupId(Name.of("g1")));
    assertEquals(Cause.REQUEST_ACCEPTED, move(names(List.of(), List.of(Name.of("g2")), List.of())));
    provoke();
    bench.expect(SessionReportRequest.class);
    bench.pass(java.time.Duration.ofSeconds(10));
    while (bench.nextOctetsAtSmf() != null) {}
    assertEquals(Cause.REQUEST_ACCEPTED, move(names(List.of(), List.of(Name.of("g1")), List.of())));
    provoke();
    movedReport();
  }

  @Test
  void reportsOfAnAddressGoToAnotherSmf() {
    bench.established(Bench.establishment());
    assertEquals(
        Cause.REQUEST_ACCEPTED, move(names(List.of(), List.of(), List.of(IpAddresses.of(SMF)))));
    provoke();
    movedReport();
  }

  @Test
  void aMoveThatNamesNoSessionsIsRefused() {
    assertEquals(Cause.CONDITIONAL_IE_MISSING, move(names(List.of(), List.of(), List.of())));
    var nowhere =
        new SessionChangeInfo(
            List.of(set(7)), List.of(), List.of(), new AlternativeSmfIpAddress(false, null, null));
    assertEquals(Cause.MANDATORY_IE_INCORRECT, move(nowhere));
  }

  @Test
  void theSmfThatTakesASessionOverGivesItAnFSeid() {
    Session session = bench.established(Bench.establishment());
    move(names(List.of(), List.of(), List.of(IpAddresses.of(SMF))));
    bench.modify(session, SessionModificationRequest.builder().cpFSeid(FSeid.of(0x99, OTHER_SMF)));
    while (bench.nextOctetsAtSmf() != null) {}
    provoke();
    Decoded.Message report = Objects.requireNonNull(bench.nextAtOtherSmf());
    assertEquals(0x99L, report.header().seid());
    assertNull(assertInstanceOf(SessionReportRequest.class, report.message()).oldCpFSeid());
  }

  // ---- redirection, 5.22.2

  @Test
  void aReportIsSentOnToTheSmfThatTheFirstOneNames() {
    bench.established(Bench.establishment());
    provoke();
    redirect(OTHER_SMF);
    movedReport();
  }

  @Test
  void smfsThatRedirectToEachOtherDoNotKeepAReportGoingForEver() {
    bench.established(Bench.establishment());
    provoke();
    int rounds = 0;
    for (var next = bench.nextAtSmf(); next != null && rounds < 20; next = bench.nextAtSmf()) {
      answer(next, SMF);
      rounds++;
    }
    assertEquals(5, rounds);
    assertEquals(1, bench.counters.value("session.redirected-in-vain"));
  }

  private void redirect(Ipv4Address to) {
    answer(Objects.requireNonNull(bench.nextAtSmf()), to);
  }

  private void answer(Decoded.Message report, Ipv4Address to) {
    var response =
        SessionReportResponse.builder()
            .cause(Cause.REDIRECTION_REQUESTED)
            .alternativeSmfIpAddress(new AlternativeSmfIpAddress(false, to, null))
            .build();
    bench.sendRaw(Pfcp.encode(response, 1, report.header().sequence()));
  }

  // ---- retention, 6.2.6.2.2

  private AssociationSetupResponse setUpAgain(SessionRetentionInformation retained) {
    return bench.ask(
        AssociationSetupRequest.builder()
            .nodeId(NodeId.of(SMF))
            .recoveryTimeStamp(new TimeStamp(2_000))
            .sessionRetentionInformation(retained)
            .build(),
        AssociationSetupResponse.class);
  }

  @Test
  void sessionsThatAreToBeRetainedOutliveTheirAssociation() {
    bench.active();
    var response = setUpAgain(new SessionRetentionInformation(List.of()));
    assertEquals(
        true, Objects.requireNonNull(response.flags()).has(AssociationSetupResponseFlags.PSREI));
    assertEquals(1, bench.upf.sessions());
    bench.fromNetwork(Packets.udp(HOST, UE, 10));
    bench.lastToRadio(Bench.GNB_TEID, Bench.QFI);
  }

  @Test
  void sessionsOfOtherAddressesThanThoseToBeRetainedEnd() {
    bench.active();
    bench.established(Bench.establishment(OTHER_UE).cpFSeid(FSeid.of(5, OTHER_SMF)));
    setUpAgain(new SessionRetentionInformation(List.of(IpAddresses.of(OTHER_SMF))));
    assertEquals(1, bench.upf.sessions());
  }

  @Test
  void anFSeidThatComesWithTheStampOfARestartEndsWhatWasBefore() {
    bench.active();
    var request = Bench.establishment(OTHER_UE).recoveryTimeStamp(new TimeStamp(3_000)).build();
    var response = bench.ask(0, request, soliton.pfcp.message.SessionEstablishmentResponse.class);
    assertEquals(Cause.NO_ESTABLISHED_PFCP_ASSOCIATION, response.cause());
    assertEquals(0, bench.upf.sessions());
  }
}
