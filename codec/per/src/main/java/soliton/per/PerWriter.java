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
  public static final int FRAGMENT = BitOutput.FRAGMENT;

  private final BitOutput out;
  private @Nullable String fault;
  private int[] counts = new int[8];
  private int depth;

  public PerWriter() {
    this(256);
  }

  public PerWriter(int expectedOctets) {
    out = new BitOutput(expectedOctets);
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
    return Octets.copyOf(out.target, 0, Math.max(1, (out.position + 7) >> 3));
  }

  // ---- bits

  public void bit(boolean value) {
    out.bit(value);
  }

  public void bits(int value, int count) {
    longBits(value, count);
  }

  /// The low 0 to 64 bits of the value.
  public void longBits(long value, int count) {
    out.longBits(value, count);
  }

  // ---- integers (X.691 10.5, 12)

  /// An INTEGER with bounds, [Long#MIN_VALUE] and [Long#MAX_VALUE] meaning none.
  public void integer(long value, long min, long max, String place) {
    boolean isUnsigned = min == 0 && max == IntegerRange.UNSIGNED;
    if (!isUnsigned && (value < min || value > max)) {
      fault(place + ": " + value + " is not in " + min + ".." + max);
    } else if (min == Long.MIN_VALUE) {
      out.unconstrained(value);
    } else if (max == Long.MAX_VALUE) {
      out.semiConstrained(value - min);
    } else {
      out.constrained(value - min, max - min);
    }
  }

  /// An INTEGER with an extension marker: any value fits.
  public void extensibleInteger(long value, long min, long max, String place) {
    boolean outside = value < min || value > max;
    bit(outside);
    if (outside) {
      out.unconstrained(value);
    } else {
      integer(value, min, max, place);
    }
  }

  /// A normally small non-negative whole number (10.6).
  public void smallNumber(int value) {
    out.smallNumber(value);
  }

  /// The index of an enumeration with that many root values (13).
  public void enumeration(int index, int root, boolean extensible) {
    if (extensible) {
      bit(index >= root);
    }
    if (index >= root) {
      smallNumber(index - root);
    } else {
      out.constrained(index, root - 1L);
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
    out.constrained(index, root - 1L);
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
      out.length(left);
      return left;
    }
    int count = Math.min(BitOutput.MOST_FRAGMENTS, left / FRAGMENT);
    out.align();
    out.number(0xC0 | count, 1);
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
        out.length(length);
      }
      return true;
    }
    out.constrained((long) length - min, (long) max - min);
    return false;
  }

  // ---- strings

  /// An OCTET STRING without bounds, or the octets of an open type, in fragments if there are 16K
  /// or more.
  public void octets(Octets value) {
    if (value.length() < FRAGMENT) {
      out.length(value.length());
      out.raw(value);
    } else {
      out.fragments(value.toArray());
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
    out.constrained((long) value.length() - min, (long) max - min);
    if (min == max && max <= 2) {
      for (int i = 0; i < max; i++) {
        bits(value.at(i), 8);
      }
    } else if (!value.isEmpty()) {
      out.align();
      out.raw(value);
    }
  }

  /// An OCTET STRING of one size of at most 8 octets, from a number.
  public void octetNumber(long value, int size, String place) {
    checkWidth(value, 8 * size, place);
    if (size <= 2) {
      longBits(value, 8 * size);
    } else {
      out.align();
      out.number(value, size);
    }
  }

  /// A BIT STRING of one size up to 64, from a number.
  public void bitNumber(long value, int size, String place) {
    checkWidth(value, size, place);
    if (size > 16) {
      out.align();
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
    out.align();
    out.raw(value);
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
    out.constrained((long) length - min, (long) max - min);
    if (min == max && max <= 16) {
      longBits(value.toLong(), max);
    } else if (length > 0) {
      out.align();
      out.rawBits(value.octets(), length);
    }
  }

  /// A BIT STRING without bounds: fragments are multiples of 16K bits.
  private void freeBits(Bits value) {
    int from = 0;
    while (value.length() - from >= FRAGMENT) {
      int count = Math.min(BitOutput.MOST_FRAGMENTS, (value.length() - from) / FRAGMENT);
      out.align();
      out.number(0xC0 | count, 1);
      out.raw(value.octets().slice(from / 8, count * FRAGMENT / 8));
      from += count * FRAGMENT;
    }
    out.length(value.length() - from);
    out.rawBits(value.octets().from(from / 8), value.length() - from);
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
      out.align();
    }
    for (int i = 0; i < value.length(); i++) {
      bits(value.charAt(i), 8);
    }
  }

  // ---- information elements and open types

  /// Opens a container of IEs; [#endIes(int)] takes what is returned.
  public int beginIes() {
    out.align();
    int mark = out.position >> 3;
    out.number(0, 2);
    if (depth == counts.length) {
      counts = Arrays.copyOf(counts, depth * 2);
    }
    counts[depth++] = 0;
    return mark;
  }

  /// Closes the container and writes the number of IEs that are in it.
  public void endIes(int mark, int least) {
    int count = counts[--depth] - least;
    out.target[mark] = (byte) (count >> 8);
    out.target[mark + 1] = (byte) count;
  }

  /// Begins an IE; [#endIe(int)] takes what is returned.
  public int beginIe(int id, Criticality criticality) {
    counts[depth - 1]++;
    return beginField(id, criticality);
  }

  /// Begins an IE that stands alone, as in choice-Extensions; [#endIe(int)] takes what is returned.
  public int beginField(int id, Criticality criticality) {
    out.align();
    out.number(id, 2);
    criticality(criticality);
    out.align();
    out.number(0, 1);
    return out.position >> 3;
  }

  /// Begins a PDU of an elementary procedure: a CHOICE of three with an extension marker, the
  /// procedure code and its criticality; [#endIe(int)] takes what is returned.
  public int beginPdu(MessageKind kind, int procedure, Criticality criticality) {
    bits(kind.ordinal(), 3);
    out.align();
    out.number(procedure, 1);
    criticality(criticality);
    out.align();
    out.number(0, 1);
    return out.position >> 3;
  }

  /// Writes octets that are the encoding of a whole IE value.
  public void encoded(Octets value) {
    out.raw(value);
  }

  /// Ends the IE and writes its length before it.
  public void endIe(int start) {
    out.align();
    int length = (out.position >> 3) - start;
    if (length == 0) {
      out.number(0, 1);
      length = 1;
    }
    if (length < 128) {
      out.target[start - 1] = (byte) length;
    } else if (length < FRAGMENT) {
      out.room(1);
      System.arraycopy(out.target, start, out.target, start + 1, length);
      out.target[start - 1] = (byte) (0x80 | length >> 8);
      out.target[start] = (byte) length;
      out.position += 8;
    } else {
      byte[] content = Arrays.copyOfRange(out.target, start, start + length);
      Arrays.fill(out.target, start - 1, start + length, (byte) 0);
      out.position = (start - 1) * 8;
      out.fragments(content);
    }
  }

  /// Says that a component that must be there is not.
  public void absent(String place) {
    fault(place + " is absent");
  }
}
