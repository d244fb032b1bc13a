package soliton.per;

import java.util.Arrays;
import soliton.base.Octets;

/// The numbers in aligned PER, written into an array that grows: bits, bounded and unbounded
/// integers, lengths (X.691 10). It holds the place where writing is, for [PerWriter].
final class BitOutput {
  static final int FRAGMENT = 16384;
  static final int MOST_FRAGMENTS = 4;

  byte[] target;
  int position;

  BitOutput(int expectedOctets) {
    target = new byte[Math.max(16, expectedOctets)];
  }

  void room(int octets) {
    long needed = (position >> 3) + (long) octets + 9;
    if (needed > target.length) {
      target = Arrays.copyOf(target, (int) Math.max(target.length * 2L, needed));
    }
  }

  void bit(boolean value) {
    longBits(value ? 1 : 0, 1);
  }

  /// The low 0 to 64 bits of the value.
  void longBits(long value, int count) {
    if (count > 32) {
      longBits(value >>> 32, count - 32);
      longBits(value, 32);
      return;
    }
    if (count == 0) {
      return;
    }
    room(8);
    int used = position & 7;
    int at = position >> 3;
    long field = (value & -1L >>> 64 - count) << 64 - count - used;
    target[at] |= (byte) (field >>> 56);
    for (int left = used + count - 8, shift = 48; left > 0; left -= 8, shift -= 8) {
      target[++at] = (byte) (field >>> shift);
    }
    position += count;
  }

  void align() {
    position = (position + 7) & ~7;
  }

  void number(long value, int octets) {
    room(octets);
    int at = position >> 3;
    for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) {
      target[at++] = (byte) (value >>> shift);
    }
    position += octets * 8;
  }

  void raw(byte[] source, int from, int length) {
    room(length);
    System.arraycopy(source, from, target, position >> 3, length);
    position += length * 8;
  }

  void raw(Octets source) {
    room(source.length());
    source.copyTo(target, position >> 3);
    position += source.length() * 8;
  }

  void rawBits(Octets octets, int length) {
    raw(octets);
    position -= octets.length() * 8 - length;
  }

  void constrained(long offset, long span) {
    if (span == 0) {
      return;
    }
    if (span > 0 && span < 255) {
      longBits(offset, 64 - Long.numberOfLeadingZeros(span));
    } else if (span == 255) {
      align();
      number(offset, 1);
    } else if (span > 0 && span <= 0xFFFF) {
      align();
      number(offset, 2);
    } else {
      int most = octetsOf(span);
      int octets = octetsOf(offset);
      constrained(octets - 1L, most - 1L);
      align();
      number(offset, octets);
    }
  }

  private static int octetsOf(long unsigned) {
    return Math.max(1, (71 - Long.numberOfLeadingZeros(unsigned)) >> 3);
  }

  void semiConstrained(long offset) {
    int octets = octetsOf(offset);
    length(octets);
    number(offset, octets);
  }

  void unconstrained(long value) {
    int octets = (72 - Long.numberOfLeadingZeros(value < 0 ? ~value : value)) >> 3;
    length(octets);
    number(value, octets);
  }

  /// A normally small non-negative whole number (10.6).
  void smallNumber(int value) {
    bit(value > 63);
    if (value > 63) {
      semiConstrained(value);
    } else {
      longBits(value, 6);
    }
  }

  void length(int length) {
    align();
    if (length < 128) {
      number(length, 1);
    } else {
      number(0x8000 | length, 2);
    }
  }

  void fragments(byte[] content) {
    align();
    int from = 0;
    while (content.length - from >= FRAGMENT) {
      int count = Math.min(MOST_FRAGMENTS, (content.length - from) / FRAGMENT);
      number(0xC0 | count, 1);
      raw(content, from, count * FRAGMENT);
      from += count * FRAGMENT;
    }
    length(content.length - from);
    raw(content, from, content.length - from);
  }
}
