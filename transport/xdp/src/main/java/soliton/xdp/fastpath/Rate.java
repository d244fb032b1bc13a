package soliton.xdp.fastpath;

/// A maximum bit rate, enforced by dropping what is beyond it (TS 23.501 5.7.1.8).
///
/// @param kbps kilobit/s of 1000 bits, of IP packets without outer headers
/// @param burstOctets that may come at once after a silence; at least what 40 ms bring, because the
///     clock that enforces it moves in steps of up to 10 ms
public record Rate(long kbps, long burstOctets) {
  /// No limit.
  public static final Rate UNLIMITED = new Rate(Long.MAX_VALUE, 0);

  private static final long LEAST_BURST_OCTETS = 65_536;
  private static final long LEAST_BURST_MILLIS = 40;
  private static final long BURSTS_A_SECOND = 3;

  /// Nanoseconds in a millisecond, times bits in an octet.
  private static final long NANOS_TIMES_BITS = 8_000_000;

  public Rate {
    if (kbps < 1) {
      throw new IllegalArgumentException("a rate is positive; what may not pass has no rule here");
    }
    if (kbps != Long.MAX_VALUE && burstOctets < kbps * LEAST_BURST_MILLIS / 8) {
      throw new IllegalArgumentException("a burst of less than 40 ms cannot be enforced");
    }
  }

  /// With a burst of a third of a second, which TCP needs to come near the rate, but at least 64
  // KiB.
  public static Rate ofKbps(long kbps) {
    return new Rate(kbps, Math.max(LEAST_BURST_OCTETS, kbps * 1000 / 8 / BURSTS_A_SECOND));
  }

  /// Nanoseconds an octet takes, times [Layout#RATE_SCALE]; 0 without a limit.
  long scaledNanosPerOctet() {
    return kbps == Long.MAX_VALUE ? 0 : NANOS_TIMES_BITS * Layout.RATE_SCALE / kbps;
  }

  long burstNanos() {
    return kbps == Long.MAX_VALUE ? 0 : burstOctets * NANOS_TIMES_BITS / kbps;
  }
}
