package soliton.upf.path;

/// Enforces a maximum bit rate: packets beyond it are dropped. It holds a burst of a third of a
/// second, because an aggregate rate is measured over an averaging window (TS 23.501 5.7.2.6) and
/// TCP comes near a rate only if its bursts pass: at 50 Mbit/s a connection had a goodput of 15
/// Mbit/s with a twentieth of a second, of 24 with a tenth, of 48 to 49 with a quarter, of 49.5
/// with a half. At least 64 KiB, so that what the kernel joins to one packet can pass. Owned by the
/// thread of one direction.
final class TokenBucket {
  private static final long LEAST_BURST_OCTETS = 65_536;
  private static final long BURSTS_A_SECOND = 3;

  /// Nanoseconds in a millisecond, times bits in an octet.
  private static final long NANOS_TIMES_BITS = 8_000_000;

  private final long kbps;
  private final long burstOctets;
  private final long fillNanos;
  private long octets;
  private long lastNanos;

  /// @param kbps kilobit/s; 0 lets nothing pass
  TokenBucket(long kbps, long nowNanos) {
    this.kbps = kbps;
    this.burstOctets = Math.max(LEAST_BURST_OCTETS, kbps * 1000 / 8 / BURSTS_A_SECOND);
    this.fillNanos = kbps == 0 ? 0 : burstOctets * NANOS_TIMES_BITS / kbps + 1;
    this.octets = kbps == 0 ? 0 : burstOctets;
    this.lastNanos = nowNanos;
  }

  /// True if the packet conforms; its octets are taken then.
  boolean take(int packetOctets, long nowNanos) {
    refill(nowNanos);
    if (octets < packetOctets) {
      return false;
    }
    octets -= packetOctets;
    return true;
  }

  /// Only whole octets are credited, and only the time they took is used up, so that nothing is
  /// lost however often it is called.
  private void refill(long nowNanos) {
    long elapsed = nowNanos - lastNanos;
    if (elapsed >= fillNanos) {
      octets = kbps == 0 ? 0 : burstOctets;
      lastNanos = nowNanos;
      return;
    }
    long credit = elapsed * kbps / NANOS_TIMES_BITS;
    if (credit > 0) {
      octets = Math.min(burstOctets, octets + credit);
      lastNanos += credit * NANOS_TIMES_BITS / kbps;
    }
  }

  boolean hasRate(long otherKbps) {
    return kbps == otherKbps;
  }
}
