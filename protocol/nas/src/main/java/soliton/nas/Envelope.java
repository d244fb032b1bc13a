package soliton.nas;

import soliton.base.Octets;

/// What a NAS PDU is before it is deciphered and decoded. Finding out never throws.
public sealed interface Envelope {
  /// A plain message of 5GMM (security header type 0) or of 5GSM.
  record Plain(Octets message) implements Envelope {}

  /// A security protected message; neither checked nor deciphered.
  record Protected(SecurityProtected secured) implements Envelope {}

  /// Too short for a message type, or for a security header and a plain message: to be ignored
  /// (TS 24.501 7.2.1).
  record TooShort() implements Envelope {}

  /// Another protocol, or a reserved security header type: to be ignored.
  record Reserved(int discriminator, int securityHeaderType) implements Envelope {}

  /// The shortest plain message: discriminator, security header type, message type (8.2.28).
  int SHORTEST_MESSAGE = 3;

  static Envelope of(Octets pdu) {
    if (pdu.length() < SHORTEST_MESSAGE) {
      return new TooShort();
    }
    return switch (pdu.at(0)) {
      case Discriminator.GMM -> ofGmm(pdu);
      case Discriminator.GSM -> new Plain(pdu);
      default -> new Reserved(pdu.at(0), 0);
    };
  }

  private static Envelope ofGmm(Octets pdu) {
    SecurityHeaderType type = SecurityHeaderType.of(pdu.at(1) & 15);
    if (type == null) {
      return new Reserved(Discriminator.GMM, pdu.at(1) & 15);
    }
    if (type == SecurityHeaderType.PLAIN) {
      return new Plain(pdu);
    }
    if (pdu.length() < SecurityProtected.HEADER_OCTETS + SHORTEST_MESSAGE) {
      return new TooShort();
    }
    int mac = pdu.at(2) << 24 | pdu.at(3) << 16 | pdu.at(4) << 8 | pdu.at(5);
    return new Protected(
        new SecurityProtected(type, mac, pdu.at(6), pdu.from(SecurityProtected.HEADER_OCTETS)));
  }
}
