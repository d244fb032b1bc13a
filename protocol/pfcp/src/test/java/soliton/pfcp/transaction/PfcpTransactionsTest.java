package soliton.pfcp.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.pfcp.Decoded;
import soliton.pfcp.Header;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.SessionDeletionRequest;

class PfcpTransactionsTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final HeartbeatRequest HEARTBEAT =
      HeartbeatRequest.builder().recoveryTimeStamp(new TimeStamp(1)).build();

  private final InetSocketAddress peer = address("10.0.0.2", 8805);
  private final PfcpTransactions<String> transactions =
      new PfcpTransactions<>(new TransactionSettings(Duration.ofSeconds(1), 3, 10, 10), 41);

  @Test
  void aRequestIsSentAgainUnchangedThreeTimesAndThenGivenUp() {
    Octets sent = transactions.request(peer, HEARTBEAT, null, "beat", 0);
    List<Due<String>> all = new ArrayList<>();
    for (long now = 0; now < 10 * SECOND; now += SECOND / 4) {
      all.addAll(transactions.due(now));
    }
    assertNotNull(sent);
    Due<String> again = new Due.Resend<>(peer, sent);
    assertEquals(List.of(again, again, again, new Due.GivenUp<>(peer, "beat", sent)), all);
    assertEquals(0, transactions.outstanding());
    assertEquals(-1, transactions.nanosUntilDue(10 * SECOND));
  }

  @Test
  void aResponseEndsTheTransactionOnce() {
    Header header = headerOf(transactions.request(peer, HEARTBEAT, null, "beat", 0));
    assertEquals(42, header.sequence());
    assertEquals("beat", transactions.onResponse(peer, header));
    assertNull(transactions.onResponse(peer, header), "P-18: a second response");
    assertEquals(List.of(), transactions.due(5 * SECOND));
  }

  @Test
  void aResponseOfAnotherPeerOrNumberIsDiscarded() {
    Header header = headerOf(transactions.request(peer, HEARTBEAT, null, "beat", 0));
    assertNull(transactions.onResponse(address("10.0.0.3", 8805), header));
    assertNull(transactions.onResponse(address("10.0.0.2", 8806), header));
    assertNull(transactions.onResponse(peer, Header.ofNode(2, 43)));
    assertEquals(1, transactions.outstanding());
  }

  @Test
  void aRepeatedRequestIsAnsweredFromMemoryAndNotCarriedOutAgain() {
    Octets request = Pfcp.encode(SessionDeletionRequest.builder().build(), 7, 5);
    Header header = headerOf(request);
    assertInstanceOf(Incoming.Fresh.class, transactions.onRequest(peer, header, request, 0));
    assertInstanceOf(Incoming.Pending.class, transactions.onRequest(peer, header, request, 1));
    Octets answer = Octets.ofHex("2137");
    transactions.answer(peer, header, answer);
    assertEquals(
        new Incoming.Answered(answer), transactions.onRequest(peer, header, request, SECOND));
    InetSocketAddress other = address("10.0.0.3", 8805);
    assertInstanceOf(Incoming.Fresh.class, transactions.onRequest(other, header, request, SECOND));
  }

  @Test
  void aPeerThatStartedAgainAndCountsFromTheBeginningIsNotTakenForARepetition() {
    Octets before = Pfcp.encode(HEARTBEAT, 1);
    Header header = headerOf(before);
    transactions.onRequest(peer, header, before, 0);
    transactions.answer(peer, header, Octets.ofHex("01"));
    Octets after =
        Pfcp.encode(HeartbeatRequest.builder().recoveryTimeStamp(new TimeStamp(2)).build(), 1);
    assertInstanceOf(Incoming.Fresh.class, transactions.onRequest(peer, header, after, SECOND));
  }

  @Test
  void answersAreForgottenAfterTheirTimeAndBeyondTheirNumber() {
    for (int i = 0; i < 25; i++) {
      Octets request = Pfcp.encode(HEARTBEAT, i);
      transactions.onRequest(peer, headerOf(request), request, i);
    }
    assertEquals(10, transactions.remembered());
    Octets late = Pfcp.encode(HEARTBEAT, 100);
    transactions.onRequest(peer, headerOf(late), late, 60 * SECOND);
    assertEquals(1, transactions.remembered());
  }

  @Test
  void numbersAreNotUsedTwiceAtATimeAndGoRoundAfterTheLast() {
    PfcpTransactions<String> atEnd = new PfcpTransactions<>(TransactionSettings.DEFAULT, 0xfffffe);
    Header last = headerOf(atEnd.request(peer, HEARTBEAT, null, "a", 0));
    Header first = headerOf(atEnd.request(peer, HEARTBEAT, null, "b", 0));
    assertEquals(0xffffff, last.sequence());
    assertEquals(0, first.sequence());
    assertNotEquals(last.sequence(), first.sequence());
  }

  @Test
  void outstandingRequestsAreBounded() {
    for (int i = 0; i < 10; i++) {
      assertNotNull(transactions.request(peer, HEARTBEAT, null, "beat", 0));
    }
    assertNull(transactions.request(peer, HEARTBEAT, null, "one too many", 0));
    assertEquals(10, transactions.abandon(peer).size());
    assertNotNull(transactions.request(peer, HEARTBEAT, null, "beat", 0));
  }

  @Test
  void twoSidesAgreeOverALossyPath() {
    PfcpTransactions<String> server = new PfcpTransactions<>(TransactionSettings.DEFAULT, 0);
    java.util.Random random = new java.util.Random(6);
    int executed = 0;
    int answered = 0;
    for (int i = 0; i < 500; i++) {
      long now = i * 100L * SECOND;
      Octets onWire = transactions.request(peer, HEARTBEAT, null, "beat", now);
      for (int tick = 0; tick < 6 && onWire != null; tick++) {
        now += SECOND;
        Header header = headerOf(onWire);
        if (random.nextInt(4) != 0) {
          Octets reply = Pfcp.encode(answerTo(), header.sequence());
          switch (server.onRequest(peer, header, onWire, now)) {
            case Incoming.Fresh _ -> {
              executed++;
              server.answer(peer, header, reply);
            }
            case Incoming.Answered a -> assertEquals(reply, a.answer());
            case Incoming.Pending _ -> throw new AssertionError("it was answered");
          }
          if (random.nextInt(4) != 0 && transactions.onResponse(peer, headerOf(reply)) != null) {
            answered++;
          }
        }
        List<Due<String>> due = transactions.due(now);
        onWire =
            due.isEmpty() || !(due.getFirst() instanceof Due.Resend<String> r) ? null : r.octets();
      }
    }
    assertEquals(0, transactions.outstanding());
    assertEquals(true, executed <= 500 && answered <= executed && answered > 400);
  }

  private static HeartbeatResponse answerTo() {
    return HeartbeatResponse.builder().recoveryTimeStamp(new TimeStamp(1)).build();
  }

  private static Header headerOf(@org.jspecify.annotations.Nullable Octets octets) {
    assertNotNull(octets);
    return ((Decoded.Message) Pfcp.decode(octets)).header();
  }

  private static InetSocketAddress address(String host, int port) {
    return new InetSocketAddress(InetAddress.ofLiteral(host), port);
  }
}
