package soliton.per;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// Writes aligned PER (X.691) into an array that grows. A value that does not fit its type is a
/// fault that is kept and asked for once at the end; nothing is thrown. Owned by the thread that
/// made it. Kinds and criticalities stand in the order of ASN.1, which is what their index means.
@SuppressWarnings("EnumOrdinal")
public final class PerWriter {
  /// Elements, octets or bits from which on a length comes in fragments (X.691 10.9.3.8).
  public static final int FRAGMENT = 16384;
  private static final int MOST_FRAGMENTS = 4;

  private byte[] target;
  private int position;
  private @Nullable String fault;
  private int[] counts = new int[8];
  private int depth;

  public PerWriter() {
    this(256);
  }

  public PerWriter(int expectedOctets) {
    target = new byte[Math.max(16, expectedOctets)];
  }

  /// Says that a value does not fit; the first such is kept.
  public void fault(String what) {
    if (fault == null) {
      fault = what;
    }
  }

  /// What did not fit, naming the component; null if everything did.
  public @Nullable String fault() {
    return fault;
  }

  /// What was written, filled up to whole octets, at least one (X.691 11.1).
  public Octets toOctets() {
    return Octets.copyOf(target, 0, Math.max(1, (position + 7) >> 3));
  }

  // ---- bits

  private void room(int octets) {
    long needed = (position >> 3) + (long) octets + 9;
    if (needed > target.length) {
      target = Arrays.copyOf(target, (int) Math.max(target.length * 2L, needed));
    }
  }

  public void bit(boolean value) {
    longBits(value ? 1 : 0, 1);
  }

  public void bits(int value, int count) {
    longBits(value, count);
  }

  /// The low 0 to 64 bits of the value.
  public void longBits(long value, int count) {
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

  private void align() {
    position = (position + 7) & ~7;
  }

  private void number(long value, int octets) {
    room(octets);
    int at = position >> 3;
    for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) {
      target[at++] = (byte) (value >>> shift);
    }
    position += octets * 8;
  }

  private void raw(byte[] source, int from, int length) {
    room(length);
    System.arraycopy(source, from, target, position >> 3, length);
    position += length * 8;
  }

  private void raw(Octets source) {
    room(source.length());
    source.copyTo(target, position >> 3);
    position += source.length() * 8;
  }

  // ---- integers (X.691 10.5, 12)

  /// An INTEGER with bounds, [Long#MIN_VALUE] and [Long#MAX_VALUE] meaning none.
  public void integer(long value, long min, long max, String place) {
    boolean isUnsigned = min == 0 && max == IntegerRange.UNSIGNED;
    if (!isUnsigned && (value < min || value > max)) {
      fault(place + ": " + value + " is not in " + min + ".." + max);
    } else if (min == Long.MIN_VALUE) {
      unconstrained(value);
    } else if (max == Long.MAX_VALUE) {
      semiConstrained(value - min);
    } else {
      constrained(value - min, max - min);
    }
  }

  /// An INTEGER with an extension marker: any value fits.
  public void extensibleInteger(long value, long min, long max, String place) {
    boolean outside = value < min || value > max;
    bit(outside);
    if (outside) {
      unconstrained(value);
    } else {
      integer(value, min, max, place);
    }
  }

  private void constrained(long offset, long span) {
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

  private void semiConstrained(long offset) {
    int octets = octetsOf(offset);
    length(octets);
    number(offset, octets);
  }

  private void unconstrained(long value) {
    int octets = (72 - Long.numberOfLeadingZeros(value < 0 ? ~value : value)) >> 3;
    length(octets);
    number(value, octets);
  }

  /// A normally small non-negative whole number (10.6).
  public void smallNumber(int value) {
    bit(value > 63);
    if (value > 63) {
      semiConstrained(value);
    } else {
      bits(value, 6);
    }
  }

  /// The index of an enumeration with that many root values (13).
  public void enumeration(int index, int root, boolean extensible) {
    if (extensible) {
      bit(index >= root);
    }
    if (index >= root) {
      smallNumber(index - root);
    } else {
      constrained(index, root - 1L);
    }
  }

  /// A criticality, ENUMERATED of three without extension marker.
  public void criticality(Criticality value) {
    bits(value.ordinal(), 2);
  }

  /// The index of the chosen alternative of the root of a CHOICE (22).
  public void choice(int index, int root, boolean extensible) {
    if (extensible) {
      bit(false);
    }
    constrained(index, root - 1L);
  }

  // ---- lengths (10.9)

  /// The number of elements of a SEQUENCE OF with an upper bound below 64K.
  public void listLength(int count, int min, int max, boolean extensible, String place) {
    boundedLength(count, min, max, extensible, place);
  }

  /// Says what is wrong with the size of a SEQUENCE OF.
  public void checkSize(int count, int min, int max, String place) {
    if (count < min || count > max) {
      fault(place + ": size " + count + " is not in " + min + ".." + max);
    }
  }

  /// Writes the length of the next part of a SEQUENCE OF without bounds and returns how many
  /// elements belong to it; another part follows if they are [#FRAGMENT] or more.
  public int nextElements(int left) {
    if (left < FRAGMENT) {
      length(left);
      return left;
    }
    int count = Math.min(MOST_FRAGMENTS, left / FRAGMENT);
    align();
    number(0xC0 | count, 1);
    return count * FRAGMENT;
  }

  /// Writes a length determinant with bounds; returns whether it lies outside the root.
  private boolean boundedLength(int length, int min, int max, boolean extensible, String place) {
    boolean outside = length < min || length > max;
    if (extensible) {
      bit(outside);
    } else if (outside) {
      fault(place + ": size " + length + " is not in " + min + ".." + max);
      return false;
    }
    if (outside) {
      if (length >= FRAGMENT) {
        fault(place + ": size " + length + " is above 16383");
      } else {
        length(length);
      }
      return true;
    }
    constrained((long) length - min, (long) max - min);
    return false;
  }

  private void length(int length) {
    align();
    if (length < 128) {
      number(length, 1);
    } else {
      number(0x8000 | length, 2);
    }
  }

  // ---- strings

  /// An OCTET STRING without bounds, or the octets of an open type, in fragments if there are 16K
  /// or more.
  public void octets(Octets value) {
    if (value.length() < FRAGMENT) {
      length(value.length());
      raw(value);
    } else {
      fragments(value.toArray());
    }
  }

  /// An OCTET STRING with bounds (17).
  public void octets(Octets value, int min, int max, boolean extensible, String place) {
    boolean outside = value.length() < min || value.length() > max;
    if (outside && !extensible) {
      fault(place + ": " + value.length() + " octets are not in " + min + ".." + max);
      return;
    }
    if (extensible) {
      bit(outside);
    }
    if (outside || max > 0xFFFF) {
      octets(value);
      return;
    }
    constrained((long) value.length() - min, (long) max - min);
    if (min == max && max <= 2) {
      for (int i = 0; i < max; i++) {
        bits(value.at(i), 8);
      }
    } else if (!value.isEmpty()) {
      align();
      raw(value);
    }
  }

  /// An OCTET STRING of one size of at most 8 octets, from a number.
  public void octetNumber(long value, int size, String place) {
    checkWidth(value, 8 * size, place);
    if (size <= 2) {
      longBits(value, 8 * size);
    } else {
      align();
      number(value, size);
    }
  }

  /// A BIT STRING of one size up to 64, from a number.
  public void bitNumber(long value, int size, String place) {
    checkWidth(value, size, place);
    if (size > 16) {
      align();
    }
    longBits(value, size);
  }

  private void checkWidth(long value, int bits, String place) {
    if (bits < 64 && value >>> bits != 0 && !(bits == 32 && value == (int) value)) {
      fault(place + ": " + value + " has more than " + bits + " bits");
    }
  }

  /// A BIT STRING of one size above 16 that is a multiple of 8, from octets.
  public void bitOctets(Octets value, int size, String place) {
    if (value.length() * 8 != size) {
      fault(place + ": " + value.length() + " octets are not " + size + " bits");
      return;
    }
    align();
    raw(value);
  }

  /// A BIT STRING with bounds (16).
  public void bitString(Bits value, int min, int max, boolean extensible, String place) {
    int length = value.length();
    boolean outside = length < min || length > max;
    if (outside && !extensible) {
      fault(place + ": " + length + " bits are not in " + min + ".." + max);
      return;
    }
    if (extensible) {
      bit(outside);
    }
    if (outside || max > 0xFFFF) {
      freeBits(value);
      return;
    }
    constrained((long) length - min, (long) max - min);
    if (min == max && max <= 16) {
      longBits(value.toLong(), max);
    } else if (length > 0) {
      align();
      rawBits(value.octets(), length);
    }
  }

  private void rawBits(Octets octets, int length) {
    raw(octets);
    position -= octets.length() * 8 - length;
  }

  /// A BIT STRING without bounds: fragments are multiples of 16K bits.
  private void freeBits(Bits value) {
    int from = 0;
    while (value.length() - from >= FRAGMENT) {
      int count = Math.min(MOST_FRAGMENTS, (value.length() - from) / FRAGMENT);
      align();
      number(0xC0 | count, 1);
      raw(value.octets().slice(from / 8, count * FRAGMENT / 8));
      from += count * FRAGMENT;
    }
    length(value.length() - from);
    rawBits(value.octets().from(from / 8), value.length() - from);
  }

  /// A character string with bounds (30).
  public void characters(
      String value, CharSet set, int min, int max, boolean extensible, String place) {
    if (!value.chars().allMatch(set::allows)) {
      fault(place + ": '" + value + "' has characters that are not " + set);
      return;
    }
    if (set == CharSet.UTF8) {
      octets(Octets.adopt(value.getBytes(StandardCharsets.UTF_8)));
      return;
    }
    if (max > 0xFFFF) {
      octets(Octets.adopt(value.getBytes(StandardCharsets.US_ASCII)));
      return;
    }
    boolean outside = boundedLength(value.length(), min, max, extensible, place);
    if (!value.isEmpty() && (outside || max > 1 && !(min == max && max <= 2))) {
      align();
    }
    for (int i = 0; i < value.length(); i++) {
      bits(value.charAt(i), 8);
    }
  }

  // ---- information elements and open types

  /// Opens a container of IEs; [#endIes(int)] takes what is returned.
  public int beginIes() {
    align();
    int mark = position >> 3;
    number(0, 2);
    if (depth == counts.length) {
      counts = Arrays.copyOf(counts, depth * 2);
    }
    counts[depth++] = 0;
    return mark;
  }

  /// Closes the container and writes the number of IEs that are in it.
  public void endIes(int mark, int least) {
    int count = counts[--depth] - least;
    target[mark] = (byte) (count >> 8);
    target[mark + 1] = (byte) count;
  }

  /// Begins an IE; [#endIe(int)] takes what is returned.
  public int beginIe(int id, Criticality criticality) {
    counts[depth - 1]++;
    return beginField(id, criticality);
  }

  /// Begins an IE that stands alone, as in choice-Extensions; [#endIe(int)] takes what is returned.
  public int beginField(int id, Criticality criticality) {
    align();
    number(id, 2);
    criticality(criticality);
    align();
    number(0, 1);
    return position >> 3;
  }

  /// Begins a PDU of an elementary procedure: a CHOICE of three with an extension marker, the
  /// procedure code and its criticality (TS 38.413 9.4.3); [#endIe(int)] takes what is returned.
  public int beginPdu(MessageKind kind, int procedure, Criticality criticality) {
    bits(kind.ordinal(), 3);
    align();
    number(procedure, 1);
    criticality(criticality);
    align();
    number(0, 1);
    return position >> 3;
  }

  /// Writes octets that are the encoding of a whole IE value.
  public void encoded(Octets value) {
    raw(value);
  }

  /// Ends the IE and writes its length before it.
  public void endIe(int start) {
    align();
    int length = (position >> 3) - start;
    if (length == 0) {
      number(0, 1);
      length = 1;
    }
    if (length < 128) {
      target[start - 1] = (byte) length;
    } else if (length < FRAGMENT) {
      room(1);
      System.arraycopy(target, start, target, start + 1, length);
      target[start - 1] = (byte) (0x80 | length >> 8);
      target[start] = (byte) length;
      position += 8;
    } else {
      byte[] content = Arrays.copyOfRange(target, start, start + length);
      Arrays.fill(target, start - 1, start + length, (byte) 0);
      position = (start - 1) * 8;
      fragments(content);
    }
  }

  private void fragments(byte[] content) {
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

  /// Says that a component that must be there is not.
  public void absent(String place) {
    fault(place + " is absent");
  }
}
