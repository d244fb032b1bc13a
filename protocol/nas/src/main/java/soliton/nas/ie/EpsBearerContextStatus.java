package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// A bit for each EPS bearer identity, TS 24.301 9.9.2.1; coded as a [PduSessionSet] of 2 octets.
public record EpsBearerContextStatus(Octets octets) {
  public EpsBearerContextStatus {
    if (octets.length() != 2) {
      throw new IllegalArgumentException("EPS bearer context status has 2 octets, not " + octets);
    }
  }

  /// Is the bearer with this identity, 1 to 15, active?
  public boolean isActive(int bearer) {
    return (octets.at(bearer / 8) >> bearer % 8 & 1) != 0;
  }

  public static @Nullable EpsBearerContextStatus read(OctetReader in) {
    return in.remaining() == 2 ? new EpsBearerContextStatus(in.octets(2)) : null;
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}
