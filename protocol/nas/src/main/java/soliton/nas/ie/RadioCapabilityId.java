package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Identity of a set of radio capabilities, TS 24.501 9.11.3.68: hexadecimal digits, the first in
/// bits 1 to 4, an odd number filled with 1111. Kept as received.
public record RadioCapabilityId(Octets octets) {
  public static @Nullable RadioCapabilityId read(OctetReader in) {
    return in.hasMore() ? new RadioCapabilityId(in.rest()) : null;
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}
