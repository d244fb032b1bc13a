package soliton.crypto;

import org.jspecify.annotations.Nullable;

/// A NAS COUNT (TS 24.501 4.4.3.1): 24 bits, an overflow counter of 16 bits and the sequence number
/// of 8 bits that travels with the message.
public record NasCount(int value) implements Comparable<NasCount> {
  public static final NasCount ZERO = new NasCount(0);
  private static final int LAST = 0xFFFFFF;

  /// Messages left when a new authentication should begin, so that the count never wraps around
  /// (TS 24.501 4.4.3.5).
  private static final int NEAR = 0x100;

  public NasCount {
    if (value < 0 || value > LAST) {
      throw new IllegalArgumentException("NAS COUNT " + value + " has more than 24 bits");
    }
  }

  /// What travels with the message, 0 to 255.
  public int sequenceNumber() {
    return value & 0xFF;
  }

  public int overflow() {
    return value >>> 8;
  }

  /// The COUNT input of the algorithms: 8 zero bits and this (TS 33.501 6.4.3.1).
  public int toCount() {
    return value;
  }

  public boolean hasNext() {
    return value < LAST;
  }

  /// @throws IllegalStateException at the last value: the context must not be used any more
  public NasCount next() {
    if (!hasNext()) {
      throw new IllegalStateException("NAS COUNT would wrap around");
    }
    return new NasCount(value + 1);
  }

  /// True if a new context should be established before the count wraps around (TS 24.501 4.4.3.5).
  public boolean isNearWrapAround() {
    return LAST - value < NEAR;
  }

  /// The receiver's estimate of the sender's count (TS 24.501 4.4.3.1): the same overflow as the
  /// last accepted count, or one more if the sequence number has gone round. A message that was
  /// accepted before is estimated as itself: ask [#isReplayOf]. Null if the count would wrap
  /// around.
  ///
  /// @param lastAccepted null while nothing was accepted under the context
  /// @param received sequence number, 0 to 255
  public static @Nullable NasCount estimate(@Nullable NasCount lastAccepted, int received) {
    if (lastAccepted == null) {
      return new NasCount(received);
    }
    int overflow = lastAccepted.overflow() + (received < lastAccepted.sequenceNumber() ? 1 : 0);
    return overflow > LAST >>> 8 ? null : new NasCount(overflow << 8 | received);
  }

  /// True if a message of this count was accepted before (TS 24.501 4.4.3.2).
  public boolean isReplayOf(@Nullable NasCount lastAccepted) {
    return lastAccepted != null && value <= lastAccepted.value;
  }

  @Override
  public int compareTo(NasCount other) {
    return Integer.compare(value, other.value);
  }
}
