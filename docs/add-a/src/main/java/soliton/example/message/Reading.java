package soliton.example.message;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// What a meter shows, in units of its quantity. Example 3.2: 32 bits, unsigned.
public record Reading(long units) {
  private static final long MOST = 0xFFFF_FFFFL;

  public Reading {
    if (units < 0 || units > MOST) {
      throw new IllegalArgumentException("a reading has 32 bits, not " + units);
    }
  }

  public static @Nullable Reading read(OctetReader in) {
    long units = in.u32();
    return in.hasFailed() ? null : new Reading(units);
  }

  public void write(OctetWriter out) {
    out.u32(units);
  }
}
