package soliton.nas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Receiver;
import soliton.nas.gsm.GsmMessage;

/// TS 24.501 clause 7 as a table: what is received, by whom, what is answered, and where it
/// stands.
class ErrorRulesTest {
  private static final String TREAT = "treat";
  private static final String IGNORE = "ignore";

  @ParameterizedTest(name = "{0} {1} -> {2} ({3})")
  @CsvSource(
      textBlock =
          """
          # 7.2.1 too short for a message type
          NETWORK, '',                     ignore,         TS 24.501 7.2.1
          NETWORK, 7e,                     ignore,         TS 24.501 7.2.1
          NETWORK, 7e00,                   ignore,         TS 24.501 7.2.1
          NETWORK, 2e0501,                 ignore,         TS 24.501 7.2.1
          # another protocol, a security header where none may be
          NETWORK, 070041,                 ignore,         TS 24.007 11.2.3.1.1A
          NETWORK, 7e0141,                 ignore,         TS 24.501 9.3
          # 7.3.1, 7.3.2 reserved identities
          NETWORK, 2e05ffc1ffff,           ignore,         TS 24.501 7.3.1
          PHONE,   2e05ffd308,             ignore,         TS 24.501 7.3.1
          NETWORK, 2e0001c1ffff,           ignore,         TS 24.501 7.3.2
          NETWORK, 2e1001c1ffff,           ignore,         TS 24.501 7.3.2
          # 7.4 unknown in this direction: 97
          NETWORK, 7e0040,                 7e006461,       TS 24.501 7.4
          NETWORK, 7e0042,                 7e006461,       TS 24.501 7.4
          PHONE,   7e0041,                 7e006461,       TS 24.501 7.4
          NETWORK, 2e0501c2,               2e0501d661,     TS 24.501 7.4
          PHONE,   2e0501c1,               2e0501d661,     TS 24.501 7.4
          # 7.5.1 missing or incorrect mandatory element, or one that must be understood: 96
          NETWORK, 7e0041,                 7e004460,       TS 24.501 5.5.1.2.7 b)
          NETWORK, 7e00417900,             7e004460,       TS 24.501 5.5.1.2.7 b)
          NETWORK, 7e0041790007010a0a0a0a0a0a, 7e004460,   TS 24.501 5.5.1.2.7 b)
          NETWORK, 7e0041790006f299f9070100, 7e004460,     TS 24.501 5.5.1.2.7 b)
          NETWORK, 7e004c10,               7e004d60,       TS 24.501 5.6.1.7 b)
          NETWORK, 7e004cf0,               7e004d60,       TS 24.501 5.6.1.7 b)
          NETWORK, 7e004f,                 7e004d60,       TS 24.501 5.6.1.7 b)
          NETWORK, 7e005c,                 7e006460,       TS 24.501 7.5.1
          NETWORK, 7e00670100,             7e006460,       TS 24.501 7.5.1
          NETWORK, 7e005703010203,         7e006460,       TS 24.501 7.5.1
          NETWORK, 7e0064,                 ignore,         TS 24.501 7.5.1
          PHONE,   7e0042,                 7e006460,       TS 24.501 7.5.1
          # 7.5.3 the same for sessions
          NETWORK, 2e0501c1ff,             2e0501c360,     TS 24.501 7.5.3
          NETWORK, 2e0501c1ffff0500,       2e0501c360,     TS 24.501 7.5.3
          NETWORK, 2e0501c90500,           2e0501ca60,     TS 24.501 7.5.3
          NETWORK, 2e0501d10500,           2e0501d260,     TS 24.501 7.5.3
          NETWORK, 2e0501cd,               2e0501d660,     TS 24.501 7.5.1
          NETWORK, 2e0501d6,               ignore,         TS 24.501 7.5.1
          PHONE,   2e0501c2,               2e0501d15960,   TS 24.501 7.5.3
          PHONE,   2e0501cb0500,           2e0501cd60,     TS 24.501 7.5.3
          PHONE,   2e0501d3,               2e0501d45960,   TS 24.501 7.5.3
          PHONE,   2e0501c3,               2e0501d660,     TS 24.501 7.5.1
          # 7.6, 7.7.1 optional elements: unknown, repeated, incorrect
          NETWORK, 7e0043,                 treat,          TS 24.501 7.6
          NETWORK, 7e00431f0100,           treat,          TS 24.501 7.6
          NETWORK, 7e0043730001,           treat,          TS 24.501 7.6
          NETWORK, 7e00435002,             treat,          TS 24.501 7.6
          # 7.7.2 conditional elements: 100
          NETWORK, 7e0067010004'2e0501d6', 7e006464,       TS 24.501 7.7.2
          NETWORK, 7e005915,               7e006464,       TS 24.501 7.7.2
          """)
  void erroneousMessagesAreAnsweredAsTheClauseSays(
      Receiver receiver, String received, String expected, String clause) {
    Octets pdu = Octets.ofHex(received.replace("'", ""));
    Decoded decoded =
        switch (receiver) {
          case NETWORK -> Nas.decodeUplink(pdu);
          case PHONE -> Nas.decodeDownlink(pdu);
        };
    assertAnswer(expected, clause, ErrorRules.answer(decoded, receiver));
  }

  @ParameterizedTest(name = "{0} {1} in use {2} -> {3}")
  @CsvSource(
      textBlock =
          """
          # answers to commands need a transaction that runs: 47
          NETWORK, 2e0507cc,               true,  treat
          NETWORK, 2e0507cc,               false, 2e0507d62f
          NETWORK, 2e0500d4,               false, 2e0500d62f
          NETWORK, 2e0507cd6f,             false, 2e0507d62f
          # what the network starts has no identity: 81
          NETWORK, 2e0500c6000402010004,   false, treat
          NETWORK, 2e0507c6000402010004,   true,  2e0507d651
          PHONE,   2e0507c5000401010004,   true,  2e0507d651
          # what a phone starts has one: 81
          NETWORK, 2e0507c1ffff,           false, treat
          NETWORK, 2e0500c1ffff,           false, 2e0500d651
          NETWORK, 2e0500c9,               false, 2e0500d651
          NETWORK, 2e0500d1,               false, 2e0500d651
          # answers of the network
          PHONE,   2e0500c31a,             false, ignore
          PHONE,   2e0507c31a,             false, 2e0507d62f
          PHONE,   2e0507c31a,             true,  treat
          PHONE,   2e0500d324,             false, treat
          PHONE,   2e0507d324,             false, 2e0507d62f
          NETWORK, 2e0507d66f,             false, treat
          """)
  void transactionIdentitiesAreCheckedAs731Says(
      Receiver receiver, String received, boolean inUse, String expected) {
    assertAnswer(
        expected, "TS 24.501 7.3.1", ErrorRules.transaction(gsm(receiver, received), inUse));
  }

  @ParameterizedTest
  @CsvSource({
    "2e0507c1ffff, treat",
    "2e0507c9, 2e0507ca2b",
    "2e0507d1, 2e0507d22b",
    "2e0507d4, 2e0507d62b",
    "2e0507cc, 2e0507d62b",
    "2e0507d66f, ignore"
  })
  void messagesForAnUnknownSessionAreRefusedAs732Says(String received, String expected) {
    Answer answer = ErrorRules.unknownSession(gsm(Receiver.NETWORK, received));
    assertAnswer(expected, "TS 24.501 7.3.2", answer);
  }

  @Test
  void theHeaderOfABrokenMessageIsThere() {
    Decoded decoded = Nas.decodeUplink(Octets.ofHex("2e0f07c1"));
    assertEquals(new Header(Discriminator.GSM, 15, 7, 0xC1), decoded.header());
    assertEquals(new PduSessionId(15), new PduSessionId(decoded.header().pduSessionId()));
  }

  private static GsmMessage gsm(Receiver receiver, String hex) {
    Octets pdu = Octets.ofHex(hex);
    Decoded decoded =
        receiver == Receiver.NETWORK ? Nas.decodeUplink(pdu) : Nas.decodeDownlink(pdu);
    return (GsmMessage) java.util.Objects.requireNonNull(decoded.message(), decoded::toString);
  }

  private static void assertAnswer(String expected, String clause, Answer answer) {
    String actual =
        switch (answer) {
          case Answer.Treat _ -> TREAT;
          case Answer.Ignore _ -> IGNORE;
          case Answer.Send(NasMessage message, String _) -> Nas.encode(message).toHex();
        };
    assertEquals(expected, actual);
    assertEquals(clause, answer.clause());
  }
}
