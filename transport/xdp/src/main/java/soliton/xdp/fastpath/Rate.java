package soliton.xdp.fastpath;

/// A maximum bit rate, enforced by dropping what is beyond it (TS 23.501 5.7.1.8).
///
/// @param kbps kilobit/s of 1000 bits, of IP packets without outer headers
/// @param burstOctets that may come at once after a silence
public record Rate(long kbps, long burstOctets) {
  /// No limit.
  public static final Rate UNLIMITED = new Rate(Long.MAX_VALUE, 0);

  private static final long LEAST_BURST_OCTETS = 65_536;
  private static final long BURSTS_A_SECOND = 20;

  /// Nanoseconds in a millisecond, times bits in an octet.
  private static final long NANOS_TIMES_BITS = 8_000_000;

  public Rate {
    if (kbps < 1 || burstOctets < 0) {
      throw new IllegalArgumentException("a rate is positive; what may not pass has no rule here");
    }
  }

  /// With a burst of a twentieth of a second, but at least 64 KiB.
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
