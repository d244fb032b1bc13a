package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.TrafficEndpointId;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.message.CreateTrafficEndpoint;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.RemovePdr;
import soliton.pfcp.message.RemoveTrafficEndpoint;
import soliton.pfcp.message.SessionEstablishmentRequestBuilder;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.UpdatePdr;
import soliton.pfcp.message.UpdateTrafficEndpoint;
import soliton.upf.Bench.Session;

/// What several detection rules have in common: traffic endpoints (TS 29.244 5.2.1A.2, feature
/// PDIU) and filters of both directions (5.2.1A.3).
class SharedDetectionTest {
  private static final Ipv4Address NEW_UE = Ipv4Address.parse("10.45.0.77");

  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  // ---- traffic endpoints

  private static Pdi at(SourceInterface side, int endpoint) {
    return Pdi.builder()
        .sourceInterface(side)
        .trafficEndpointIds(new TrafficEndpointId(endpoint))
        .build();
  }

  /// Endpoint 1 is the tunnel, endpoint 2 the address of the phone.
  private static SessionEstablishmentRequestBuilder withEndpoints() {
    var request = Bench.establishment();
    request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE).pdi(at(SourceInterface.ACCESS, 1)).build(),
            Bench.downlinkPdr(UE).pdi(at(SourceInterface.CORE, 2)).build()));
    return request
        .createTrafficEndpoints(
            CreateTrafficEndpoint.builder()
                .trafficEndpointId(new TrafficEndpointId(1))
                .localFTeid(new FTeid.Choose(true, false, null))
                .ueIpAddresses(UeIpAddress.source(UE))
                .qfis(Bench.QFI)
                .build())
        .createTrafficEndpoints(
            CreateTrafficEndpoint.builder()
                .trafficEndpointId(new TrafficEndpointId(2))
                .ueIpAddresses(UeIpAddress.destination(UE))
                .build());
  }

  private Session established() {
    var response = bench.ask(0, withEndpoints().build(), SessionEstablishmentResponse.class);
    assertEquals(Cause.REQUEST_ACCEPTED, response.cause());
    assertTrue(response.createdPdrs().isEmpty());
    var created = response.createdTrafficEndpoints();
    assertEquals(1, created.size());
    assertEquals(new TrafficEndpointId(1), created.getFirst().trafficEndpointId());
    long teid = assertInstanceOf(FTeid.Given.class, created.getFirst().localFTeid()).teid();
    long seid = java.util.Objects.requireNonNull(response.upFSeid()).seid();
    Session session = new Session(seid, teid);
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, Bench.activation(Bench.GNB_TEID)));
    return session;
  }

  private boolean leaves(Session session, Ipv4Address source) {
    int before = bench.toNetwork.size();
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(source, HOST, 10)));
    return bench.toNetwork.size() > before;
  }

  private boolean reaches(Ipv4Address ue) {
    int before = bench.toRadio.size();
    bench.fromNetwork(Packets.udp(HOST, ue, 10));
    return bench.toRadio.size() > before;
  }

  @Test
  void rulesMatchWhatTheirEndpointSays() {
    Session session = established();
    assertTrue(leaves(session, UE));
    assertEquals(false, leaves(session, NEW_UE));
    assertTrue(reaches(UE));
  }

  @Test
  void anEndpointThatChangesChangesAllItsRules() {
    Session session = established();
    var change =
        SessionModificationRequest.builder()
            .updateTrafficEndpoints(
                UpdateTrafficEndpoint.builder()
                    .trafficEndpointId(new TrafficEndpointId(2))
                    .ueIpAddresses(UeIpAddress.destination(NEW_UE))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, change));
    assertTrue(reaches(NEW_UE));
    assertEquals(false, reaches(UE));
  }

  @Test
  void anEndpointThatIsRemovedTakesItsRulesWithItAndGivesItsTunnelBack() {
    Session session = established();
    var removal =
        SessionModificationRequest.builder()
            .removeTrafficEndpoints(
                RemoveTrafficEndpoint.builder()
                    .trafficEndpointId(new TrafficEndpointId(1))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, removal));
    assertEquals(false, leaves(session, UE));
    assertEquals(1, bench.dropped("unknown-tunnel"));
    assertTrue(reaches(UE));
    assertEquals(Cause.MANDATORY_IE_INCORRECT, bench.modify(session, removal));
  }

  @Test
  void anEndpointThatDoesNotExistIsRefused() {
    var request = withEndpoints();
    request.createTrafficEndpoints(List.of());
    var response = bench.ask(0, request.build(), SessionEstablishmentResponse.class);
    assertEquals(Cause.MANDATORY_IE_INCORRECT, response.cause());
    assertEquals(131, response.offendingIe());
  }

  @Test
  void aRuleWithSeveralEndpointsIsRefused() {
    var request = withEndpoints();
    request.createPdrs(
        Bench.downlinkPdr(UE)
            .pdrId(new PdrId(3))
            .pdi(
                Pdi.builder()
                    .sourceInterface(SourceInterface.CORE)
                    .trafficEndpointIds(new TrafficEndpointId(1))
                    .trafficEndpointIds(new TrafficEndpointId(2))
                    .build())
            .build());
    var response = bench.ask(0, request.build(), SessionEstablishmentResponse.class);
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
    assertEquals(0, bench.upf.sessions());
  }

  // ---- filters of both directions

  private static SdfFilter filter(@Nullable String description, long id) {
    return new SdfFilter(description, null, null, null, id, null);
  }

  private static SessionEstablishmentRequestBuilder filtered() {
    var request = Bench.establishment();
    request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE)
                .pdi(
                    Pdi.builder()
                        .sourceInterface(SourceInterface.ACCESS)
                        .localFTeid(new FTeid.Choose(true, false, null))
                        .ueIpAddresses(UeIpAddress.source(UE))
                        .sdfFilters(filter("permit out 17 from any 53 to assigned 1000", 5))
                        .build())
                .build(),
            Bench.downlinkPdr(UE).pdi(downlink(filter(null, 5))).build()));
    return request;
  }

  private static Pdi downlink(SdfFilter filter) {
    return Pdi.builder()
        .sourceInterface(SourceInterface.CORE)
        .ueIpAddresses(UeIpAddress.destination(UE))
        .sdfFilters(filter)
        .build();
  }

  private Session filteredSession() {
    Session session = bench.established(filtered());
    bench.modify(session, Bench.activation(Bench.GNB_TEID));
    return session;
  }

  private boolean reaches(int fromPort) {
    int before = bench.toRadio.size();
    bench.fromNetwork(Packets.udp(HOST, fromPort, UE, 1_000, 10));
    return bench.toRadio.size() > before;
  }

  @Test
  void aFilterIsDefinedOnceAndNamedForTheOtherDirection() {
    Session session = filteredSession();
    assertTrue(leaves(session, UE));
    assertTrue(reaches(53));
    assertEquals(false, reaches(54));
  }

  @Test
  void aFilterThatIsDefinedAnewChangesWhereverItIsUsed() {
    Session session = filteredSession();
    var change =
        SessionModificationRequest.builder()
            .updatePdrs(
                UpdatePdr.builder()
                    .pdrId(new PdrId(2))
                    .pdi(downlink(filter("permit out 17 from any 54 to assigned 1000", 5)))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, change));
    assertTrue(reaches(54));
    assertEquals(false, leaves(session, UE), "the uplink rule uses it, too");
  }

  @Test
  void aFilterOutlivesTheRuleThatDefinedIt() {
    Session session = filteredSession();
    var change =
        SessionModificationRequest.builder()
            .removePdrs(RemovePdr.builder().pdrId(new PdrId(1)).build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, change));
    assertTrue(reaches(53));
    assertEquals(false, reaches(54));
    var another =
        SessionModificationRequest.builder()
            .createPdrs(
                Bench.downlinkPdr(UE)
                    .pdrId(new PdrId(9))
                    .precedence(new Precedence(1))
                    .pdi(downlink(filter(null, 5)))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, another));
  }

  @Test
  void aFilterThatWasNeverDefinedIsRefused() {
    Session session = filteredSession();
    var change =
        SessionModificationRequest.builder()
            .createPdrs(
                Bench.downlinkPdr(UE).pdrId(new PdrId(9)).pdi(downlink(filter(null, 6))).build());
    assertEquals(Cause.MANDATORY_IE_INCORRECT, bench.modify(session, change));
  }
}
