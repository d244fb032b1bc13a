package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.PduSessionId;
import soliton.nas.gsm.GsmMessage;
import soliton.nas.gsm.PduSessionEstablishmentReject;
import soliton.nas.gsm.PduSessionEstablishmentRequestBuilder;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.IntegrityProtectionRate;
import soliton.nas.ie.PduSessionType;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;

/// A UPF that is full, that starts again or says so, or that cannot do what is asked: rows P-14 and
/// P-19 of the hostile cases, and a UPF without IPv6.
class RogueUpfTest {
  private SmfHarness h;

  RogueUpfTest() throws IOException {
    h = new SmfHarness();
  }

  @AfterEach
  void close() {
    h.close();
  }

  private static GsmMessage request(int session, PduSessionType type) {
    return new PduSessionEstablishmentRequestBuilder(
            new PduSessionId(session), SmfHarness.PTI, IntegrityProtectionRate.FULL)
        .pduSessionType(type)
        .build();
  }

  private static GsmMessage request(int session) {
    return request(session, PduSessionType.IPV4);
  }

  private GsmCause refused(GsmMessage request) {
    int sessions = h.smf.sessions();
    h.createAndAwaitTransfer(request);
    h.simulation.runUntil(() -> h.smf.sessions() == sessions);
    return SmfHarness.read(PduSessionEstablishmentReject.class, h.amf.last().n1SmMessage()).cause();
  }

  private void assertOnlyFor(int sessions) {
    assertEquals(sessions, h.smf.sessions());
    assertEquals(sessions, h.pcf.associations.size());
    assertEquals(sessions, h.udm.contexts.registered.size());
  }

  // ---- P-14

  @Test
  void moreSessionsThanThePoolHasAddressesAreRefusedAndTheOthersStay() throws IOException {
    h.close();
    h = new SmfHarness(29, 15).associated();
    List<SmContextRef> served = new ArrayList<>();
    int most = 5;
    for (int session = 1; session <= most; session++) {
      served.add(h.establish(request(session)));
    }
    for (int session = most + 1; session <= 15; session++) {
      assertEquals(
          GsmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN, refused(request(session)));
    }
    assertOnlyFor(most);
    assertEquals(most, h.upf.count(SessionEstablishmentRequest.class), "the UPF hears of none");
    h.release(served.getFirst());
    h.establish(request(15));
    assertOnlyFor(most);
  }

  @Test
  void moreSessionsThanTheUpfHasRoomForAreRefusedAndTheOthersStay() {
    h.associated();
    int most = 4;
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest e && h.smf.sessions() > most
                ? refusal(e, header.sequence(), Cause.NO_RESOURCES_AVAILABLE, null)
                : null;
    List<SmContextRef> served = new ArrayList<>();
    for (int session = 1; session <= most; session++) {
      served.add(h.establish(request(session)));
    }
    for (int session = most + 1; session <= 15; session++) {
      assertEquals(GsmCause.NETWORK_FAILURE, refused(request(session)));
    }
    assertOnlyFor(most);
    assertEquals(0, h.upf.count(SessionDeletionRequest.class), "it has none of them");
    h.release(served.getFirst());
    h.establish(request(15));
    assertOnlyFor(most);
  }

  private static ScriptedUpf.Reply refusal(
      SessionEstablishmentRequest request,
      int sequence,
      Cause cause,
      @org.jspecify.annotations.Nullable FailedRuleId rule) {
    return ScriptedUpf.Reply.of(
        Pfcp.encode(
            SessionEstablishmentResponse.builder()
                .nodeId(NodeId.of(ScriptedUpf.ADDRESS))
                .cause(cause)
                .failedRuleId(rule)
                .build(),
            request.cpFSeid().seid(),
            sequence));
  }

  // ---- P-19

  /// TS 29.244 6.2.2, TS 23.007 19A: another time stamp, whether younger or older, is another
  // start.
  @ParameterizedTest
  @ValueSource(longs = {4_000_000_001L, 3_999_999_999L, 1})
  void aUpfWithAnotherRecoveryTimeStampHasLostItsSessions(long stamp) {
    h.associated();
    h.establish();
    h.upf.started = new TimeStamp(stamp);
    h.pass(Duration.ofSeconds(12));
    assertEquals(2, h.upf.count(AssociationSetupRequest.class));
    assertNotNull(h.amf.last().n1SmMessage(), "the UE is asked to set it up again");
    assertTrue(h.smf.hasUserPlane());
  }

  @Test
  void aTimeStampThatFlapsInRequestsCausesNoStormOfAssociations() {
    h.associated();
    h.establish();
    for (int i = 0; i < 1_000; i++) {
      long stamp = 4_000_000_000L + (i % 2 == 0 ? 7 : -7);
      h.upf.send(HeartbeatRequest.builder().recoveryTimeStamp(new TimeStamp(stamp)).build());
      h.pass(Duration.ofMillis(10));
    }
    assertEquals(1_000, h.upf.count(HeartbeatResponse.class));
    // 10 s at most every half second
    assertTrue(h.upf.count(AssociationSetupRequest.class) <= 21);
    h.pass(Duration.ofSeconds(1));
    assertTrue(h.smf.hasUserPlane());
  }

  @Test
  void aTimeStampThatFlapsInAnswersCausesNoStormOfReleases() {
    h.associated();
    h.establish();
    int before = h.amf.transfers.size();
    h.upf.script =
        (header, request) -> {
          h.upf.started = new TimeStamp(4_000_000_000L + h.upf.received.size());
          return null;
        };
    h.pass(Duration.ofSeconds(60));
    // heartbeats are 10 s apart, and each association half a second after the doubt
    assertTrue(h.upf.count(AssociationSetupRequest.class) <= 8);
    assertTrue(h.amf.transfers.size() - before <= 6, "one session is released once");
    assertFalse(h.smf.sessions() > 1);
  }

  // ---- without IPv6

  @Test
  void aUpfWithoutIpv6LeavesNothingOfASessionOfIpv6AndServesOneOfIpv4() throws IOException {
    h.close();
    DataNetwork network =
        DataNetwork.ipv4(
                SmfHarness.INTERNET,
                new DataNetwork.Pool(Ipv4Address.parse("10.45.0.0"), 24),
                List.of(),
                1400)
            .withIpv6(new DataNetwork.PrefixPool(Ipv6Address.parse("2001:db8::"), 62), List.of());
    h = new SmfHarness(List.of(network), 15, config -> config).associated();
    h.udm.subscription =
        SmfHarness.Udm.subscription(
            List.of(soliton.sbi.PduSessionType.IPV4, soliton.sbi.PduSessionType.IPV6), null);
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest e && asksForIpv6(e)
                ? refusal(
                    e,
                    header.sequence(),
                    Cause.RULE_CREATION_MODIFICATION_FAILURE,
                    new FailedRuleId(FailedRuleId.Kind.PDR, 1))
                : null;
    assertEquals(GsmCause.NETWORK_FAILURE, refused(request(1, PduSessionType.IPV6)));
    assertOnlyFor(0);
    assertEquals(0, h.upf.count(SessionDeletionRequest.class));
    assertInstanceOf(SmContextRef.class, h.establish(request(2, PduSessionType.IPV4)));
    assertOnlyFor(1);
  }

  private static boolean asksForIpv6(SessionEstablishmentRequest request) {
    return request.createPdrs().stream()
        .flatMap(pdr -> pdr.pdi().ueIpAddresses().stream())
        .anyMatch(address -> address.ipv6() != null);
  }
}
