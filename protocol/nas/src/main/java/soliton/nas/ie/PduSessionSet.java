package soliton.nas.ie;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.PduSessionId;

/// A bit for each PDU session identity: PDU session status, uplink data status, allowed PDU
/// session status, PDU session reactivation result (TS 24.501 9.11.3.44, .57, .13, .42). Kept as
/// received.
///
/// ```
///   8  7  6  5  4  3  2  1
///   7  6  5  4  3  2  1  0   octet 1; bit 0 is spare
///  15 14 13 12 11 10  9  8   octet 2; further octets are spare
/// ```
public record PduSessionSet(Octets octets) {
  public PduSessionSet {
    if (octets.length() < 2 || octets.length() > 32) {
      throw new IllegalArgumentException("a PDU session set has 2 to 32 octets, not " + octets);
    }
  }

  public static PduSessionSet of(Collection<PduSessionId> sessions) {
    int bits = 0;
    for (PduSessionId session : sessions) {
      bits |= 1 << session.value();
    }
    return new PduSessionSet(Octets.of(bits, bits >> 8));
  }

  public boolean contains(PduSessionId session) {
    return (octets.at(session.value() / 8) >> session.value() % 8 & 1) != 0;
  }

  /// The sessions whose bit is set, ascending.
  public Set<PduSessionId> sessions() {
    Set<PduSessionId> sessions = new LinkedHashSet<>();
    for (int value = 1; value <= 15; value++) {
      PduSessionId session = new PduSessionId(value);
      if (contains(session)) {
        sessions.add(session);
      }
    }
    return sessions;
  }

  public static @Nullable PduSessionSet read(OctetReader in) {
    int length = in.remaining();
    return length < 2 || length > 32 ? null : new PduSessionSet(in.rest());
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }

  @Override
  public String toString() {
    return sessions().toString();
  }
}
