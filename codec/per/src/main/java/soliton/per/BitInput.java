package soliton.per;

import java.util.Arrays;

/// The numbers in aligned PER: bits, bounded and unbounded integers, lengths (X.691 10). It holds
/// the place where reading is and what was wrong, for [PerReader].
final class BitInput {
  static final int FRAGMENT = 16384;

  byte[] source;
  int position;
  int limit;

  boolean failed;
  boolean refused;
  String where = "";

  BitInput(byte[] source) {
    this.source = source;
    if (source.length > Integer.MAX_VALUE / 8) {
      failed = true;
    } else {
      limit = source.length * 8;
    }
  }

  /// Marks what is read as no valid encoding.
  void fail(String place) {
    if (!failed) {
      failed = true;
      where = place;
    }
    position = limit;
  }

  /// Marks the value that was read as outside its logical range, or of a later release: the
  /// encoding is sound and reading goes on.
  void refuse(String place) {
    if (!failed && !refused) {
      refused = true;
      where = place;
    }
  }

  boolean bit() {
    if (position >= limit) {
      fail("bit");
      return false;
    }
    boolean set = (source[position >> 3] >> 7 - (position & 7) & 1) == 1;
    position++;
    return set;
  }

  /// The next 0 to 64 bits as a number.
  long longBits(int count) {
    if (count > limit - position) {
      fail("bits");
      return 0;
    }
    if (count > 32) {
      long high = longBits(count - 32);
      return high << 32 | longBits(32);
    }
    int at = position >> 3;
    int end = position + count;
    long value = 0;
    int taken = at << 3;
    while (taken < end) {
      value = value << 8 | source[at++] & 0xff;
      taken += 8;
    }
    position = end;
    return count == 0 ? 0 : value >>> taken - end & -1L >>> 64 - count;
  }

  void align() {
    position = Math.min(limit, (position + 7) & ~7);
  }

  boolean has(long octets) {
    if (octets > (limit - position) >> 3) {
      fail("length");
      return false;
    }
    return true;
  }

  /// Position of an octet-aligned field that has been checked, passing over it.
  int take(int octets) {
    int at = position >> 3;
    position += octets * 8;
    return at;
  }

  long number(int octets) {
    if (!has(octets)) {
      return 0;
    }
    int at = take(octets);
    long value = 0;
    for (int i = 0; i < octets; i++) {
      value = value << 8 | source[at + i] & 0xff;
    }
    return value;
  }

  /// An INTEGER with both bounds, or [Long#MIN_VALUE] and [Long#MAX_VALUE] where there is none.
  long integer(long min, long max) {
    if (min == Long.MIN_VALUE) {
      return unconstrained();
    }
    return max == Long.MAX_VALUE ? semiConstrained(min) : constrained(min, max);
  }

  /// An INTEGER with an extension marker. A value outside the root is read and returned.
  long extensibleInteger(long min, long max) {
    return bit() ? unconstrained() : integer(min, max);
  }

  long constrained(long min, long max) {
    long span = max - min;
    if (span == 0) {
      return min;
    }
    if (span > 0 && span < 255) {
      return inRange(longBits(64 - Long.numberOfLeadingZeros(span)), span, min);
    }
    int octets;
    if (span == 255) {
      octets = 1;
    } else if (span > 0 && span <= 0xFFFF) {
      octets = 2;
    } else {
      int most = (71 - Long.numberOfLeadingZeros(span)) >> 3;
      octets = 1 + (int) constrained(0, most - 1);
    }
    align();
    return inRange(number(octets), span, min);
  }

  private long inRange(long offset, long span, long min) {
    if (Long.compareUnsigned(offset, span) > 0) {
      fail("integer above its bound");
      return min;
    }
    return min + offset;
  }

  private long semiConstrained(long min) {
    int octets = numberLength();
    long offset = number(octets);
    long value = min + offset;
    if (offset < 0 || min > 0 && value < min) {
      fail("integer of more than 63 bits");
      return min;
    }
    return value;
  }

  private long unconstrained() {
    int octets = numberLength();
    int unused = 64 - 8 * octets;
    return octets == 0 ? 0 : number(octets) << unused >> unused;
  }

  private int numberLength() {
    int octets = unconstrainedLength();
    if (octets < 1 || octets > 8) {
      fail("integer of " + octets + " octets");
      return 0;
    }
    return octets;
  }

  /// A normally small non-negative whole number (10.6).
  int smallNumber() {
    if (!bit()) {
      return (int) longBits(6);
    }
    long value = semiConstrained(0);
    return (int) Math.min(value, Integer.MAX_VALUE);
  }

  int lengthOf(int min, int max, boolean extensible) {
    return extensible && bit() ? wholeLength() : (int) constrained(min, max);
  }

  /// A length that does not come in fragments.
  int wholeLength() {
    int length = unconstrainedLength();
    if (length < 0) {
      fail("fragments");
      return 0;
    }
    return length;
  }

  /// A length determinant without bounds; a fragment of n times 16K is returned as -n.
  int unconstrainedLength() {
    align();
    if (!has(1)) {
      return 0;
    }
    int first = source[take(1)] & 0xff;
    if (first < 0x80) {
      return first;
    }
    if (first < 0xC0) {
      return (first & 0x3f) << 8 | (int) number(1);
    }
    int fragments = first & 0x3f;
    if (fragments < 1 || fragments > 4) {
      fail("fragment of " + fragments + " times 16K");
      return 0;
    }
    return -fragments;
  }

  /// What comes in fragments, put together; the length of the first has been read.
  byte[] fragments(int first) {
    byte[] content = new byte[0];
    int size = 0;
    int length = first;
    while (true) {
      int piece = length < 0 ? -length * FRAGMENT : length;
      if (!has(piece)) {
        return new byte[0];
      }
      if (content.length < size + piece) {
        content = Arrays.copyOf(content, Math.max(size + piece, Math.min(2 * size, source.length)));
      }
      System.arraycopy(source, take(piece), content, size, piece);
      size += piece;
      if (length >= 0) {
        return content.length == size ? content : Arrays.copyOf(content, size);
      }
      length = unconstrainedLength();
    }
  }
}
