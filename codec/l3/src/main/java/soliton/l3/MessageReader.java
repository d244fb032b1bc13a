package soliton.l3;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.Octets;
import soliton.l3.Diagnostic.Kind;

/// Reads the elements of one standard layer 3 message (TS 24.007 11.2) for a generated codec.
/// Never throws on what it reads: faults become diagnostics. Owned by the thread that decodes.
public final class MessageReader {
  private final OctetReader in;
  private final Diagnostics diagnostics;
  private final Receiver receiver;
  private final boolean allType6;
  private int iei;
  private int half;
  private int latest = -1;
  private long seen;
  private long seenMore;

  public MessageReader(OctetReader in, Diagnostics diagnostics, Receiver receiver) {
    this(in, diagnostics, receiver, false);
  }

  /// @param allType6 true if every identifier denotes a type 6 element
  public MessageReader(
      OctetReader in, Diagnostics diagnostics, Receiver receiver, boolean allType6) {
    this.in = in;
    this.diagnostics = diagnostics;
    this.receiver = receiver;
    this.allType6 = allType6;
  }

  /// On whose side the message is read.
  public Receiver receiver() {
    return receiver;
  }

  /// True once the message cannot be used.
  public boolean isUnusable() {
    return diagnostics.isFatal();
  }

  // ---- imperative part

  /// An octet that holds one or two half octets; `element` is the first of them.
  public int halves(String element) {
    if (!in.hasMore()) {
      missing(element);
      return 0;
    }
    return in.u8();
  }

  /// A mandatory half octet.
  public <T> @Nullable T half(String element, int code, HalfDecoder<T> decoder) {
    T value = decoder.of(code);
    if (value == null) {
      diagnostics.add(Kind.INVALID_MANDATORY, element, -1, code);
      return null;
    }
    note(value, code, element, -1);
    return value;
  }

  /// A mandatory element of format V.
  public <T> @Nullable T v(String element, int length, ElementDecoder<T> decoder) {
    if (in.remaining() < length) {
      missing(element);
      return null;
    }
    return mandatory(element, in.sub(length), decoder);
  }

  /// A mandatory element of format LV. The bounds are those of the value.
  public <T> @Nullable T lv(String element, int min, int max, ElementDecoder<T> decoder) {
    return withLength(element, 1, min, max, decoder);
  }

  /// A mandatory element of format LV-E. The bounds are those of the value.
  public <T> @Nullable T lve(String element, int min, int max, ElementDecoder<T> decoder) {
    return withLength(element, 2, min, max, decoder);
  }

  private <T> @Nullable T withLength(
      String element, int lengthOctets, int min, int max, ElementDecoder<T> decoder) {
    if (in.remaining() < lengthOctets) {
      missing(element);
      return null;
    }
    int length = (int) in.number(lengthOctets);
    if (length > in.remaining()) {
      missing(element);
      return null;
    }
    OctetReader value = in.sub(length);
    if (length < min) {
      diagnostics.add(Kind.INVALID_MANDATORY, element, -1, length);
      return null;
    }
    return mandatory(element, value.sub(Math.min(length, max)), decoder);
  }

  private <T> @Nullable T mandatory(String element, OctetReader value, ElementDecoder<T> decoder) {
    int first = value.peek();
    T read = decoder.read(value);
    if (read == null || value.hasFailed()) {
      diagnostics.add(Kind.INVALID_MANDATORY, element, -1, first);
      return null;
    }
    note(read, first, element, -1);
    return read;
  }

  private void missing(String element) {
    diagnostics.add(Kind.MISSING_MANDATORY, element, -1, -1);
    in.skip(in.remaining());
  }

  // ---- non-imperative part

  /// Goes to the next element, false at the end of the message. Then exactly one of the methods
  /// below is called.
  public boolean nextElement() {
    if (!in.hasMore()) {
      return false;
    }
    iei = in.u8();
    if (iei >= 0x80 && !allType6) {
      half = iei & 0x0F;
      iei &= 0xF0;
    }
    return true;
  }

  /// Identifier of the element; for a type 1 element the value bits are zero: `0xB0`.
  public int iei() {
    return iei;
  }

  /// A type 1 element. Returns the value before if this one does not count; `row` is the place of
  /// the element in its table.
  public <T> @Nullable T tv1(
      int row, String element, @Nullable T before, HalfDecoder<? extends T> decoder) {
    if (!counts(row, element)) {
      return before;
    }
    T value = decoder.of(half);
    if (value == null) {
      diagnostics.add(Kind.INVALID_OPTIONAL, element, iei, half);
      return before;
    }
    note(value, half, element, iei);
    return value;
  }

  /// A type 3 element with a value of this length.
  public <T> @Nullable T tv(
      int row,
      String element,
      int length,
      @Nullable T before,
      ElementDecoder<? extends T> decoder) {
    return optional(row, element, 0, length, length, before, decoder);
  }

  /// A type 4 element. The bounds are those of the value.
  public <T> @Nullable T tlv(
      int row,
      String element,
      int min,
      int max,
      @Nullable T before,
      ElementDecoder<? extends T> decoder) {
    return optional(row, element, 1, min, max, before, decoder);
  }

  /// A type 6 element. The bounds are those of the value.
  public <T> @Nullable T tlve(
      int row,
      String element,
      int min,
      int max,
      @Nullable T before,
      ElementDecoder<? extends T> decoder) {
    return optional(row, element, 2, min, max, before, decoder);
  }

  private <T> @Nullable T optional(
      int row,
      String element,
      int lengthOctets,
      int min,
      int max,
      @Nullable T before,
      ElementDecoder<? extends T> decoder) {
    OctetReader whole = body(element, lengthOctets, min);
    if (whole.hasFailed() || !counts(row, element)) {
      return before;
    }
    if (whole.remaining() < min) {
      diagnostics.add(Kind.INVALID_OPTIONAL, element, iei, whole.remaining());
      return before;
    }
    OctetReader value = whole.sub(Math.min(whole.remaining(), max));
    int first = value.peek();
    T read = decoder.read(value);
    if (read == null || value.hasFailed()) {
      diagnostics.add(Kind.INVALID_OPTIONAL, element, iei, first);
      return before;
    }
    note(read, first, element, iei);
    return read;
  }

  /// Skips an element that the message does not know, by the rules of TS 24.007 11.2.4.
  public void unknown() {
    if (iei < 0x10 && !allType6) {
      diagnostics.add(Kind.COMPREHENSION_REQUIRED, "?", iei, -1);
    } else {
      diagnostics.add(Kind.UNKNOWN_ELEMENT, "?", iei, -1);
    }
    if (iei < 0x80 || allType6) {
      boolean type6 = allType6 || (iei & 0xF0) == 0x70;
      body("?", type6 ? 2 : 1, 0);
    }
  }

  /// The value part, or a failed reader and the end of the message if the length leads beyond it.
  private OctetReader body(String element, int lengthOctets, int fixedLength) {
    if (in.remaining() >= lengthOctets) {
      int length = lengthOctets == 0 ? fixedLength : (int) in.number(lengthOctets);
      if (length <= in.remaining()) {
        return in.sub(length);
      }
      diagnostics.add(Kind.INVALID_OPTIONAL, element, iei, length);
    } else {
      diagnostics.add(Kind.INVALID_OPTIONAL, element, iei, -1);
    }
    in.skip(in.remaining());
    return in.sub(1);
  }

  /// False if the element is a repetition, or comes too late and lateness matters.
  private boolean counts(int row, String element) {
    if (mark(row)) {
      diagnostics.add(Kind.REPEATED, element, iei, -1);
      return false;
    }
    if (row < latest) {
      diagnostics.add(Kind.OUT_OF_SEQUENCE, element, iei, -1);
      return receiver == Receiver.NETWORK;
    }
    latest = row;
    return true;
  }

  /// Marks the row and tells whether it was marked before.
  private boolean mark(int row) {
    long bit = 1L << row;
    boolean before;
    if (row < 64) {
      before = (seen & bit) != 0;
      seen |= bit;
    } else {
      before = (seenMore & bit) != 0;
      seenMore |= bit;
    }
    return before;
  }

  private void note(Object value, int code, String element, int ofIei) {
    if (value instanceof Coded coded && coded.code() != code) {
      diagnostics.add(Kind.UNKNOWN_VALUE, element, ofIei, code);
    }
  }

  /// The decoder of elements that stay octets.
  public static Octets octets(OctetReader value) {
    return value.rest();
  }
}
