package soliton.nas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.Octets;

class EnvelopeTest {
  @Test
  void aSecurityProtectedMessageIsSplitAndJoined() {
    Octets pdu = Octets.ofHex("7e 02 cb987f86 01 7e0043");
    var secured = assertInstanceOf(Envelope.Protected.class, Envelope.of(pdu)).secured();
    assertEquals(SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED, secured.type());
    assertEquals(0xcb987f86, secured.mac());
    assertEquals(1, secured.sequenceNumber());
    assertEquals(Octets.ofHex("7e0043"), secured.payload());
    assertEquals(Octets.ofHex("017e0043"), secured.macInput());
    assertEquals(pdu, secured.toOctets());
  }

  @Test
  void aPlainMessageOfEitherProtocolIsPlain() {
    assertInstanceOf(Envelope.Plain.class, Envelope.of(Octets.ofHex("7e0043")));
    assertInstanceOf(Envelope.Plain.class, Envelope.of(Octets.ofHex("2e0501d6")));
  }

  /// Row M-04: protected messages below 7 octets, and those with a header but no message.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7e",
        "7e00",
        "7e01",
        "7e0100",
        "7e0200000000",
        "7e020000000001",
        "7e02000000000101"
      })
  void whatIsTooShortIsTooShort(String hex) {
    assertInstanceOf(Envelope.TooShort.class, Envelope.of(Octets.ofHex(hex)));
  }

  /// Row M-13: security header types above 4; row N-01: another protocol.
  @ParameterizedTest
  @ValueSource(strings = {"7e0500000000007e0043", "7e0f00000000007e0043", "48656c6c6f21"})
  void whatIsReservedIsReserved(String hex) {
    assertInstanceOf(Envelope.Reserved.class, Envelope.of(Octets.ofHex(hex)));
  }
}
