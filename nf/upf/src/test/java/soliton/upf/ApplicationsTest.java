package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.SMF;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.CpFunctionFeatures;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.PfdContents;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.message.ApplicationPfds;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.PfdContext;
import soliton.pfcp.message.PfdManagementRequest;
import soliton.pfcp.message.PfdManagementResponse;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.upf.Bench.Session;

/// Applications and their packet flow descriptions (TS 29.244 6.2.5), and rules that the operator
/// has defined (5.19).
class ApplicationsTest {
  private static final Ipv4Address VIDEO = Ipv4Address.parse("10.200.0.80");
  private static final Ipv4Address MUSIC = Ipv4Address.parse("10.200.0.81");

  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static Octets text(String text) {
    return Octets.adopt(text.getBytes(StandardCharsets.UTF_8));
  }

  private static PfdContents from(Ipv4Address server) {
    return PfdContents.ofFlow(text("permit out ip from " + server + " to assigned"));
  }

  private static PfdContents toDomain(String name) {
    return new PfdContents(null, null, text(name), null, null, null, null, null);
  }

  private static ApplicationPfds pfds(String application, PfdContents... contents) {
    var pfds = ApplicationPfds.builder().applicationId(Name.of(application));
    return contents.length == 0
        ? pfds.build()
        : pfds.pfdContexts(PfdContext.builder().pfdContents(List.of(contents)).build()).build();
  }

  private PfdManagementResponse provide(ApplicationPfds... pfds) {
    return bench.ask(
        PfdManagementRequest.builder()
            .applicationPfds(List.of(pfds))
            .nodeId(NodeId.of(SMF))
            .build(),
        PfdManagementResponse.class);
  }

  /// Packets from the application are dropped, all else goes to the phone.
  private Session blocking(String application) {
    Session session = bench.active();
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, blocker(application)));
    return session;
  }

  private static soliton.pfcp.message.SessionModificationRequestBuilder blocker(
      String application) {
    return SessionModificationRequest.builder()
        .createFars(
            CreateFar.builder()
                .farId(new FarId(7))
                .applyAction(ApplyAction.of(ApplyAction.DROP))
                .build())
        .createPdrs(
            CreatePdr.builder()
                .pdrId(new PdrId(7))
                .precedence(new Precedence(10))
                .pdi(
                    Pdi.builder()
                        .sourceInterface(SourceInterface.CORE)
                        .ueIpAddresses(UeIpAddress.destination(UE))
                        .applicationId(Name.of(application))
                        .build())
                .farId(new FarId(7))
                .build());
  }

  private boolean reaches(Ipv4Address from) {
    int before = bench.toRadio.size();
    bench.fromNetwork(Packets.udp(from, UE, 10));
    return bench.toRadio.size() > before;
  }

  @Test
  void anApplicationIsRecognisedByTheFlowsThatWereProvided() {
    assertEquals(Cause.REQUEST_ACCEPTED, provide(pfds("video", from(VIDEO))).cause());
    blocking("video");
    assertTrue(reaches(HOST));
    assertEquals(false, reaches(VIDEO));
  }

  @Test
  void otherFlowsHoldForSessionsThatExistAtOnce() {
    provide(pfds("video", from(VIDEO)));
    blocking("video");
    provide(pfds("video", from(MUSIC)));
    assertTrue(reaches(VIDEO));
    assertEquals(false, reaches(MUSIC));
    provide(pfds("video"));
    assertTrue(reaches(MUSIC));
    provide(pfds("video", from(VIDEO)));
    assertEquals(false, reaches(VIDEO));
  }

  @Test
  void anEmptyRequestRemovesAllDescriptions() {
    provide(pfds("video", from(VIDEO)));
    Session session = blocking("video");
    provide();
    assertTrue(reaches(VIDEO));
    var response =
        bench.ask(
            session.seid(),
            SessionModificationRequest.builder()
                .createPdrs(
                    Bench.downlinkPdr(UE)
                        .pdrId(new PdrId(8))
                        .pdi(
                            Pdi.builder()
                                .sourceInterface(SourceInterface.CORE)
                                .ueIpAddresses(UeIpAddress.destination(UE))
                                .applicationId(Name.of("video"))
                                .build())
                        .build())
                .build(),
            SessionModificationResponse.class);
    assertEquals(Cause.UNKNOWN_APPLICATION_ID, response.cause());
    assertEquals(24, response.offendingIe());
  }

  @Test
  void oneOfSeveralFlowsIsEnoughAndTheyMayBeThoseOfUplinkPackets() {
    Octets second = text("permit in 17 from assigned to " + MUSIC + " 1000");
    Octets more = new OctetWriter().u16(second.length()).octets(second).toOctets();
    PfdContents contents =
        new PfdContents(
            text("permit out ip from " + VIDEO + " to assigned"),
            null,
            null,
            null,
            null,
            more,
            null,
            null);
    assertEquals(Cause.REQUEST_ACCEPTED, provide(pfds("media", contents)).cause());
    blocking("media");
    assertEquals(false, reaches(VIDEO));
    assertEquals(false, reaches(MUSIC));
    assertTrue(reaches(HOST));
  }

  @Test
  void whatIsNotUnderstoodIsRefusedAndNothingIsStored() {
    var response = provide(pfds("video", from(VIDEO)), pfds("web", toDomain("example.org")));
    assertEquals(Cause.SERVICE_NOT_SUPPORTED, response.cause());
    assertEquals(58, response.offendingIe());
    response = provide(pfds("video", PfdContents.ofFlow(text("deny out ip from any to any"))));
    assertEquals(Cause.MANDATORY_IE_INCORRECT, response.cause());
    assertEquals(58, response.offendingIe());
    Session session = bench.active();
    assertEquals(Cause.UNKNOWN_APPLICATION_ID, bench.modify(session, blocker("video")));
  }

  @Test
  void anSmfThatUnderstandsItIsToldWhichApplicationsFailed() {
    AssociationSetupRequest setup =
        AssociationSetupRequest.builder()
            .nodeId(NodeId.of(SMF))
            .recoveryTimeStamp(new soliton.pfcp.ie.TimeStamp(1_000))
            .cpFunctionFeatures(CpFunctionFeatures.of(CpFunctionFeatures.PAPFD))
            .build();
    bench.ask(setup, AssociationSetupResponse.class);
    var response =
        provide(
            pfds("video", from(VIDEO)),
            pfds("web", toDomain("example.org")),
            pfds("bad", PfdContents.ofFlow(text("permit"))));
    assertEquals(Cause.REQUEST_PARTIALLY_ACCEPTED, response.cause());
    var failures = response.pfdPartialFailureInformations();
    assertEquals(2, failures.size());
    assertEquals("web", failures.get(0).applicationId().toString());
    assertEquals(Cause.SERVICE_NOT_SUPPORTED, failures.get(0).failureCause());
    assertEquals(Cause.PFD_CONTENTS_SYNTAX_ERROR, failures.get(1).failureCause());
    blocking("video");
    assertEquals(false, reaches(VIDEO));
  }

  @Test
  void descriptionsOfAStrangerAreRefused() {
    var request =
        PfdManagementRequest.builder()
            .applicationPfds(pfds("video", from(VIDEO)))
            .nodeId(NodeId.of("stranger"))
            .build();
    assertEquals(
        Cause.NO_ESTABLISHED_PFCP_ASSOCIATION,
        bench.ask(request, PfdManagementResponse.class).cause());
  }

  @Test
  void everyTruncationOfDescriptionsIsSurvived() {
    Octets sound =
        Pfcp.encode(
            PfdManagementRequest.builder().applicationPfds(pfds("video", from(VIDEO))).build(),
            bench.nextSequence());
    for (int length = 0; length < sound.length(); length++) {
      bench.sendRaw(sound.slice(0, length));
    }
    assertEquals(0, bench.counters.value("upf.control.fault"));
  }

  // ---- predefined rules

  @Test
  void aPredefinedRuleIsActivatedAndDeactivatedByItsName() throws IOException {
    var options =
        new UpfConfig.Options(
            null,
            java.util.Map.of(),
            java.util.Map.of("media", List.of("permit out ip from " + VIDEO + " to assigned")));
    try (Bench own = new Bench(config -> config.with(options), ports -> ports).associated()) {
      Session session = own.active();
      var blocked =
          SessionModificationRequest.builder()
              .createFars(
                  CreateFar.builder()
                      .farId(new FarId(7))
                      .applyAction(ApplyAction.of(ApplyAction.DROP))
                      .build())
              .createPdrs(
                  Bench.downlinkPdr(UE)
                      .pdrId(new PdrId(7))
                      .precedence(new Precedence(10))
                      .activatePredefinedRules(Name.of("media"))
                      .farId(new FarId(7))
                      .build());
      assertEquals(Cause.REQUEST_ACCEPTED, own.modify(session, blocked));
      own.fromNetwork(Packets.udp(VIDEO, UE, 10));
      assertTrue(own.toRadio.isEmpty());
      own.fromNetwork(Packets.udp(HOST, UE, 10));
      own.lastToRadio(GNB_TEID, Bench.QFI);
      var deactivated =
          SessionModificationRequest.builder()
              .updatePdrs(
                  soliton.pfcp.message.UpdatePdr.builder()
                      .pdrId(new PdrId(7))
                      .deactivatePredefinedRules(Name.of("media"))
                      .build());
      assertEquals(Cause.REQUEST_ACCEPTED, own.modify(session, deactivated));
      own.toRadio.clear();
      own.fromNetwork(Packets.udp(HOST, UE, 10));
      assertTrue(own.toRadio.isEmpty(), "without predefined rules it matches all packets");
    }
  }

  @Test
  void aPredefinedRuleThatDoesNotExistIsRefused() {
    var request = Bench.establishment();
    request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE).build(),
            Bench.downlinkPdr(UE).activatePredefinedRules(Name.of("media")).build()));
    var response = bench.ask(0, request.build(), SessionEstablishmentResponse.class);
    assertEquals(Cause.UNKNOWN_PREDEFINED_RULE, response.cause());
    assertEquals(new FailedRuleId(FailedRuleId.Kind.PDR, 2), response.failedRuleId());
  }
}
