package soliton.tlv;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// A string of bits that say yes or no. Flag `8 * i + b` is bit `b + 1` of octet `i`, both counted
/// as in the drawings of the specifications (bit 1 is the lowest). As long as it came, at most 255
/// octets used; a flag beyond the end is not set.
public record Flags(Octets octets) {

  /// The given flags in as few octets as hold them, but at least the given number.
  public static Flags of(int leastOctets, int... flags) {
    int length = leastOctets;
    for (int flag : flags) {
      length = Math.max(length, flag / 8 + 1);
    }
    byte[] bits = new byte[length];
    for (int flag : flags) {
      bits[flag / 8] |= (byte) (1 << flag % 8);
    }
    return new Flags(Octets.adopt(bits));
  }

  public boolean has(int flag) {
    int octet = flag / 8;
    return octet < octets.length() && (octets.at(octet) & 1 << flag % 8) != 0;
  }

  /// True if no flag is set.
  public boolean isNone() {
    for (int i = 0; i < octets.length(); i++) {
      if (octets.at(i) != 0) {
        return false;
      }
    }
    return true;
  }

  /// All that is left, if it is at least as long as given.
  public static Flags decode(OctetReader from, int leastOctets) {
    if (from.remaining() < leastOctets) {
      from.fail();
    }
    return new Flags(from.rest());
  }

  public void encode(OctetWriter to) {
    to.octets(octets);
  }
}
