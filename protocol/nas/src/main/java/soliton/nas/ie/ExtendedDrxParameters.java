package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Extended discontinuous reception, TS 24.008 10.5.5.32: paging time window in bits 5 to 8 and
/// cycle in bits 1 to 4 of the first octet, an extended paging time window in the second. Kept as
/// received.
public record ExtendedDrxParameters(Octets octets) {
  public int pagingTimeWindow() {
    return octets.at(0) >> 4;
  }

  public int cycle() {
    return octets.at(0) & 15;
  }

  public static @Nullable ExtendedDrxParameters read(OctetReader in) {
    return in.hasMore() ? new ExtendedDrxParameters(in.rest()) : null;
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}
