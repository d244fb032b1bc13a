package soliton.nas;

import soliton.base.OctetWriter;
import soliton.base.Octets;

/// SECURITY PROTECTED 5GS NAS MESSAGE, TS 24.501 8.2.28. The payload is a plain message, ciphered
/// if the type says so.
///
/// ```
/// octet 1      0x7E
/// octet 2      0 | security header type
/// octets 3-6   message authentication code
/// octet 7      sequence number
/// octets 8-n   plain 5GS NAS message
/// ```
///
/// @param mac all 32 bits
/// @param sequenceNumber the low 8 bits of NAS COUNT
public record SecurityProtected(
    SecurityHeaderType type, int mac, int sequenceNumber, Octets payload) {
  static final int HEADER_OCTETS = 7;

  public SecurityProtected {
    if (type == SecurityHeaderType.PLAIN) {
      throw new IllegalArgumentException("a plain message has no security header");
    }
  }

  /// What the message authentication code is computed over: sequence number and payload (TS
  /// 24.501 4.4.3.3).
  public Octets macInput() {
    return new OctetWriter(payload.length() + 1).u8(sequenceNumber).octets(payload).toOctets();
  }

  public Octets toOctets() {
    return new OctetWriter(HEADER_OCTETS + payload.length())
        .u8(Discriminator.GMM)
        .u8(type.code())
        .u32(mac)
        .u8(sequenceNumber)
        .octets(payload)
        .toOctets();
  }
}
