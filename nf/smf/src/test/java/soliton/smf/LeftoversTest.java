package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.transport.memory.Parcel;

/// Sessions that a UPF has and the SMF has forgotten: found by `-Dsoliton.seed=5892` and its like.
class LeftoversTest {
  private final SmfHarness h = new SmfHarness();

  LeftoversTest() throws IOException {}

  @BeforeEach
  void associate() {
    h.associated();
  }

  @AfterEach
  void close() {
    h.close();
  }

  @Test
  void aDeletionThatWasNotAnsweredIsRepeatedWhenTheUpfLives() {
    SmContextRef ref = h.establish();
    h.upf.script =
        (header, request) ->
            request instanceof SessionDeletionRequest ? ScriptedUpf.Reply.SILENCE : null;
    h.release(ref);
    h.pass(Duration.ofSeconds(5));
    assertEquals(4, h.upf.count(SessionDeletionRequest.class));
    h.upf.script = (header, request) -> null;
    h.pass(Duration.ofSeconds(15));
    assertEquals(5, h.upf.count(SessionDeletionRequest.class));
    h.pass(Duration.ofSeconds(60));
    assertEquals(5, h.upf.count(SessionDeletionRequest.class), "once it is answered it is over");
  }

  @Test
  void aSessionWhoseAnswerCameTooLateIsDeletedAgain() {
    List<Octets> late = new ArrayList<>();
    h.upf.script =
        (header, request) -> {
          if (request instanceof SessionEstablishmentRequest) {
            late.add(h.upf.accept(header, request));
            return ScriptedUpf.Reply.SILENCE;
          }
          return null;
        };
    h.createAndAwaitTransfer();
    h.pass(Duration.ofSeconds(5));
    assertEquals(0, h.smf.sessions());
    late.forEach(h.upf::send);
    h.pass(Duration.ofSeconds(15));
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
  }

  /// Found by `-Dsoliton.seed=1618` of SimulationTest.
  @Test
  void anEstablishmentThatIsNeverAnsweredIsRepeatedUntilItIsAndThenDeleted() {
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest ? ScriptedUpf.Reply.SILENCE : null;
    h.createAndAwaitTransfer();
    h.pass(Duration.ofSeconds(25));
    assertEquals(0, h.smf.sessions());
    long silently = h.upf.count(SessionEstablishmentRequest.class);
    assertTrue(silently > 4, "with each heartbeat once more");
    assertEquals(
        1,
        h.sent.stream()
            .map(Parcel::content)
            .filter(each -> each.toArray()[1] == 50)
            .distinct()
            .count(),
        "TS 29.244 6.4: the same octets, the same number");
    h.upf.script = (header, request) -> null;
    h.pass(Duration.ofSeconds(25));
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
    h.pass(Duration.ofSeconds(60));
    assertEquals(silently + 1, h.upf.count(SessionEstablishmentRequest.class));
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
  }

  @Test
  void anEstablishmentThatIsRefusedLateIsOver() {
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest ? ScriptedUpf.Reply.SILENCE : null;
    h.createAndAwaitTransfer();
    h.pass(Duration.ofSeconds(5));
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest e
                ? ScriptedUpf.Reply.of(
                    Pfcp.encode(
                        ScriptedUpf.established(e, Cause.NO_RESOURCES_AVAILABLE),
                        e.cpFSeid().seid(),
                        header.sequence()))
                : null;
    h.pass(Duration.ofSeconds(60));
    assertEquals(5, h.upf.count(SessionEstablishmentRequest.class));
    assertEquals(0, h.upf.count(SessionDeletionRequest.class));
  }

  @Test
  void aUpfThatStartedAgainIsNotAskedForWhatItNeverAnswered() {
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest ? ScriptedUpf.Reply.SILENCE : null;
    h.createAndAwaitTransfer();
    h.pass(Duration.ofSeconds(5));
    h.upf.started = new TimeStamp(4_000_000_100L);
    h.pass(Duration.ofSeconds(60));
    assertEquals(4, h.upf.count(SessionEstablishmentRequest.class));
  }

  @Test
  void anAnswerThatComesTwiceDoesNotEndASession() {
    List<Octets> answers = new ArrayList<>();
    h.upf.script =
        (header, request) -> {
          if (request instanceof SessionEstablishmentRequest) {
            answers.add(h.upf.accept(header, request));
          }
          return null;
        };
    h.establish();
    answers.forEach(h.upf::send);
    h.pass(Duration.ofSeconds(30));
    assertEquals(0, h.upf.count(SessionDeletionRequest.class));
    assertEquals(1, h.smf.sessions());
  }
}
