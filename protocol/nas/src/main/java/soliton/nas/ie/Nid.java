package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Network identifier of a non-public network, TS 24.502 9.2.7: assignment mode in bits 1 to 4 of
/// the first octet, then ten hexadecimal digits from its bit 5. Six octets, kept as received.
public record Nid(Octets octets) {
  static final int OCTETS = 6;

  public int assignmentMode() {
    return octets.at(0) & 15;
  }

  public static @Nullable Nid read(OctetReader in) {
    return in.remaining() < OCTETS ? null : new Nid(in.octets(OCTETS));
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}
