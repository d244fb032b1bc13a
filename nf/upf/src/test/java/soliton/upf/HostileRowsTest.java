package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.PdnType;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.RemovePdr;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationRequestBuilder;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.UpdateBar;
import soliton.pfcp.message.UpdatePdr;
import soliton.upf.Bench.Session;

/// What broke the user planes of others, sent as octets; the other session is served afterwards.
/// P-01, P-02 and P-18 are in AssociationTest, P-03 and P-14 in SessionTest, P-20 in the decoder's
/// tests; P-15 and P-17 are about SMFs.
class HostileRowsTest {
  private static final Ipv4Address VICTIM = Ipv4Address.parse("10.45.0.66");

  private Bench bench;
  private Session victim;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
    victim = bench.established(Bench.establishment(VICTIM));
  }

  @AfterEach
  void theOtherSessionIsServed() {
    if (bench.upf.sessions() > 0) {
      bench.toNetwork.clear();
      bench.fromRadio(Bench.gPdu(victim.teid(), Packets.udp(VICTIM, HOST, 10)));
      assertEquals(1, bench.toNetwork.size());
    }
    assertEquals(0, bench.counters.value("upf.control.fault"));
    bench.close();
  }

  /// A sound request with one element replaced by another of its length.
  private SessionEstablishmentResponse send(Octets sound, String element, String instead) {
    String hex = sound.toHex();
    assertTrue(hex.contains(element), hex);
    bench.sendRaw(Octets.ofHex(hex.replace(element, instead)));
    return bench.expect(SessionEstablishmentResponse.class);
  }

  private Octets establishment() {
    return Pfcp.encode(
        Bench.establishment().pdnType(PdnType.IPV4).build(), 0, bench.nextSequence());
  }

  /// P-05: an optional element that is wrong is as if it were not there (7.6.8), and then the rule
  /// takes a tunnel's header from packets without a tunnel
  @Test
  void anFTeidOfNoVersionOfIpIsNoTunnel() {
    SessionEstablishmentResponse response = send(establishment(), "0015000105", "0015000104");
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
    assertEquals(new FailedRuleId(FailedRuleId.Kind.PDR, 1), response.failedRuleId());
    assertNull(response.upFSeid());
  }

  /// P-06
  @Test
  void aPdnTypeThatDoesNotExistIsRefused() {
    SessionEstablishmentResponse response = send(establishment(), "0071000101", "0071000100");
    assertEquals(Cause.MANDATORY_IE_INCORRECT, response.cause());
    assertEquals(113, response.offendingIe());
  }

  /// P-09
  @Test
  void manyReferencesToRulesThatDoNotExistTakeNothing() {
    var request = Bench.establishment();
    request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE)
                .qerIds(IntStream.rangeClosed(1, 3_000).mapToObj(QerId::new).toList())
                .build(),
            Bench.downlinkPdr(UE).build()));
    var response = bench.ask(0, request.build(), SessionEstablishmentResponse.class);
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
    assertEquals(new FailedRuleId(FailedRuleId.Kind.QER, 2), response.failedRuleId());
    assertEquals(1, bench.upf.sessions());
  }

  /// P-11: the two spare bits of a QFI are no part of it
  @Test
  void aQfiBeyondSixBitsReachesNoTable() {
    SessionEstablishmentResponse response = send(establishment(), "007c000109", "007c0001ff");
    assertTrue(
        response.cause().isAccepted() || response.cause().equals(Cause.MANDATORY_IE_INCORRECT));
  }

  /// P-12
  @Test
  void changesOfRulesThatDoNotExistNameThem() {
    Session session = bench.active();
    assertRefused(
        session,
        SessionModificationRequest.builder()
            .updatePdrs(UpdatePdr.builder().pdrId(new PdrId(99)).build()),
        new FailedRuleId(FailedRuleId.Kind.PDR, 99));
    assertRefused(
        session,
        SessionModificationRequest.builder()
            .updateBar(UpdateBar.builder().barId(new BarId(9)).build()),
        new FailedRuleId(FailedRuleId.Kind.BAR, 9));
    RemovePdr removal = RemovePdr.builder().pdrId(new PdrId(1)).build();
    assertRefused(
        session,
        SessionModificationRequest.builder().removePdrs(removal).removePdrs(removal),
        new FailedRuleId(FailedRuleId.Kind.PDR, 1));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertEquals(1, bench.toNetwork.size(), "nothing of it was done");
  }

  private void assertRefused(
      Session session, SessionModificationRequestBuilder request, FailedRuleId rule) {
    var response = bench.ask(session.seid(), request.build(), SessionModificationResponse.class);
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
    assertEquals(rule, response.failedRuleId());
  }

  /// P-19
  @Test
  void aStampThatGoesBackAndForthEndsOneAssociationAndNoOther() {
    for (int i = 0; i < 500; i++) {
      var heartbeat =
          HeartbeatRequest.builder().recoveryTimeStamp(new TimeStamp(1_000 + i % 2)).build();
      bench.ask(heartbeat, HeartbeatResponse.class);
    }
    assertEquals(0, bench.upf.sessions());
    assertEquals(0, bench.upf.associations());
    bench.ask(bench.setup(1_001), AssociationSetupResponse.class);
    victim = bench.established(Bench.establishment(VICTIM));
  }
}
