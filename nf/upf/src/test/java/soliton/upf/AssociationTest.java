package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.SMF;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.pfcp.message.AssociationReleaseRequest;
import soliton.pfcp.message.AssociationReleaseResponse;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.AssociationUpdateRequest;
import soliton.pfcp.message.AssociationUpdateResponse;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentRequestBuilder;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionSetDeletionRequest;
import soliton.pfcp.message.SessionSetDeletionResponse;
import soliton.pfcp.message.VersionNotSupportedResponse;

/// The life of associations, and messages as they should not be; hostile rows P-01, P-02, P-18,
/// P-19.
class AssociationTest {
  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private SessionEstablishmentResponse establish(SessionEstablishmentRequestBuilder request) {
    return bench.ask(0, request.build(), SessionEstablishmentResponse.class);
  }

  // ---- node

  @Test
  void anAssociationIsSetUpWithTheFeaturesThatWork() {
    var response = bench.ask(bench.setup(1_000), AssociationSetupResponse.class);
    assertEquals(NodeId.of(Bench.UPF), response.nodeId());
    UpFunctionFeatures features = Objects.requireNonNull(response.upFunctionFeatures());
    assertTrue(features.has(UpFunctionFeatures.FTUP));
    assertTrue(features.has(UpFunctionFeatures.EMPU));
    assertEquals(false, features.has(UpFunctionFeatures.UEIP));
    assertEquals(1, bench.upf.associations());
  }

  @Test
  void settingAnAssociationUpAgainEndsItsSessions() {
    bench.active();
    bench.ask(bench.setup(1_000), AssociationSetupResponse.class);
    assertEquals(0, bench.upf.sessions());
    assertEquals(1, bench.upf.associations());
  }

  @Test
  void aReleasedAssociationEndsItsSessions() {
    bench.active();
    var response =
        bench.ask(
            AssociationReleaseRequest.builder().nodeId(NodeId.of(SMF)).build(),
            AssociationReleaseResponse.class);
    assertEquals(Cause.REQUEST_ACCEPTED, response.cause());
    assertEquals(0, bench.upf.sessions());
    assertEquals(Cause.NO_ESTABLISHED_PFCP_ASSOCIATION, establish(Bench.establishment()).cause());
  }

  @Test
  void anUpdateOfAnUnknownAssociationIsRefused() {
    var request = AssociationUpdateRequest.builder();
    assertEquals(
        Cause.REQUEST_ACCEPTED,
        bench.ask(request.nodeId(NodeId.of(SMF)).build(), AssociationUpdateResponse.class).cause());
    assertEquals(
        Cause.NO_ESTABLISHED_PFCP_ASSOCIATION,
        bench
            .ask(request.nodeId(NodeId.of("other")).build(), AssociationUpdateResponse.class)
            .cause());
  }

  @Test
  void aHeartbeatIsAnsweredWithTheTimeThisUpfStarted() {
    TimeStamp first = heartbeat(1_000);
    bench.pass(Duration.ofSeconds(5));
    assertEquals(first, heartbeat(1_000));
  }

  private @Nullable TimeStamp heartbeat(long stamp) {
    HeartbeatRequest request =
        HeartbeatRequest.builder().recoveryTimeStamp(new TimeStamp(stamp)).build();
    return bench.ask(request, HeartbeatResponse.class).recoveryTimeStamp();
  }

  @Test
  void anSmfThatStartedAgainHasNoSessionsHereAnyMore() {
    bench.active();
    heartbeat(1_000);
    assertEquals(1, bench.upf.sessions());
    heartbeat(999); // an old message
    assertEquals(1, bench.upf.sessions());
    heartbeat(1_001);
    assertEquals(0, bench.upf.sessions());
    assertEquals(0, bench.upf.associations());
  }

  @Test
  void anSmfIsAskedWhetherItLivesAndItsAnswerTellsOfARestart() {
    bench.active();
    bench.pass(Duration.ofSeconds(21));
    Decoded.Message asked = Objects.requireNonNull(bench.nextAtSmf());
    assertInstanceOf(HeartbeatRequest.class, asked.message());
    var answer = HeartbeatResponse.builder().recoveryTimeStamp(new TimeStamp(2_000)).build();
    bench.sendRaw(Pfcp.encode(answer, asked.header().sequence()));
    assertEquals(0, bench.upf.sessions());
  }

  @Test
  void aSilentSmfKeepsItsSessions() {
    bench.active();
    bench.pass(Duration.ofSeconds(60));
    assertEquals(1, bench.upf.sessions());
    assertTrue(bench.counters.value("association.silent") > 0);
  }

  @Test
  void aSetOfSessionsThatIsNotNamedCannotBeDeleted() {
    var response =
        bench.ask(
            SessionSetDeletionRequest.builder().nodeId(NodeId.of(SMF)).build(),
            SessionSetDeletionResponse.class);
    assertEquals(Cause.CONDITIONAL_IE_MISSING, response.cause());
    assertEquals(65, response.offendingIe());
  }

  // ---- framing

  @Test
  void anotherVersionIsAnsweredWithTheOneThatIsSupported() {
    bench.sendRaw(Octets.ofHex("40 01 0004 00002a00"));
    bench.expect(VersionNotSupportedResponse.class);
  }

  @Test
  void aRequestLongerOrShorterThanItSaysIsRefused() {
    Octets sound = Pfcp.encode(bench.setup(1_000), bench.nextSequence());
    bench.sendRaw(sound.plus(Octets.of(0)));
    assertEquals(Cause.INVALID_LENGTH, bench.expect(AssociationSetupResponse.class).cause());
    bench.sendRaw(
        Pfcp.encode(bench.setup(1_000), bench.nextSequence()).slice(0, sound.length() - 1));
    assertEquals(Cause.INVALID_LENGTH, bench.expect(AssociationSetupResponse.class).cause());
  }

  @Test
  void everyTruncationOfARequestIsSurvived() {
    Octets sound = Pfcp.encode(Bench.establishment().build(), 0, bench.nextSequence());
    for (int length = 0; length < sound.length(); length++) {
      bench.sendRaw(sound.slice(0, length));
    }
    assertEquals(0, bench.upf.sessions());
    bench.sendRaw(sound);
    assertEquals(1, bench.upf.sessions());
  }

  @Test
  void severalMessagesInOneDatagramAreAnsweredEach() {
    Octets first = Pfcp.encode(Bench.establishment().build(), 0, bench.nextSequence());
    byte[] followed = first.toArray();
    followed[0] |= 4; // FO
    Octets second =
        Pfcp.encode(
            Bench.establishment(Ipv4Address.parse("10.45.0.3")).build(), 0, bench.nextSequence());
    bench.sendRaw(Octets.adopt(followed).plus(second));
    bench.expect(SessionEstablishmentResponse.class);
    bench.expect(SessionEstablishmentResponse.class);
    assertEquals(2, bench.upf.sessions());
  }

  @Test
  void aRepeatedRequestIsAnsweredFromMemory() {
    Octets request = Pfcp.encode(Bench.establishment().build(), 0, bench.nextSequence());
    bench.sendRaw(request);
    Octets answer = bench.nextOctetsAtSmf();
    bench.sendRaw(request);
    assertEquals(answer, bench.nextOctetsAtSmf());
    assertEquals(1, bench.upf.sessions());
  }

  @Test
  void aResponseNobodyWaitsForIsIgnored() {
    var stray = SessionDeletionResponse.builder().cause(Cause.REQUEST_ACCEPTED).build();
    bench.sendRaw(Pfcp.encode(stray, 5, 77));
    assertNull(bench.nextOctetsAtSmf());
    assertEquals(1, bench.counters.value("n4.unexpected-response"));
  }
}
