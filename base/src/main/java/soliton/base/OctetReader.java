package soliton.base;

/// Reads big-endian numbers and octets from a bounded range of an array. It never throws on what it
/// reads: a read beyond the end returns zero or nothing, allocates nothing, and marks the reader as
/// failed, which the caller checks once at the end. Owned by the thread that made it.
public final class OctetReader {
  private final byte[] source;
  private final int start;
  private final int end;
  private int position;
  private boolean failed;

  public OctetReader(byte[] source, int from, int length) {
    java.util.Objects.checkFromIndexSize(from, length, source.length);
    this.source = source;
    this.start = from;
    this.position = from;
    this.end = from + length;
  }

  public OctetReader(byte[] source) {
    this(source, 0, source.length);
  }

  /// Octets not read yet.
  public int remaining() {
    return end - position;
  }

  public boolean hasMore() {
    return position < end;
  }

  /// True once any read went beyond the end. It stays true.
  public boolean hasFailed() {
    return failed;
  }

  /// Marks what was read as wrong for a reason that only the caller knows.
  public void fail() {
    failed = true;
    position = end;
  }

  /// Octets read so far, from the start of the range.
  public int position() {
    return position - start;
  }

  /// The next octet without reading it, or -1 at the end.
  public int peek() {
    return position < end ? source[position] & 0xff : -1;
  }

  /// The octet that lies `ahead` octets after the next one, without reading it, or -1 beyond the
  /// end.
  public int peek(int ahead) {
    return ahead >= 0 && ahead < remaining() ? source[position + ahead] & 0xff : -1;
  }

  public int u8() {
    return need(1) ? source[position++] & 0xff : 0;
  }

  public int u16() {
    return (int) number(2);
  }

  public int u24() {
    return (int) number(3);
  }

  /// 0 .. 2^32-1.
  public long u32() {
    return number(4);
  }

  /// All 64 bits; negative if the first bit is set.
  public long u64() {
    return number(8);
  }

  /// A big-endian number of 1 to 8 octets.
  public long number(int octets) {
    if (!need(octets)) {
      return 0;
    }
    long value = 0;
    for (int i = 0; i < octets; i++) {
      value = value << 8 | source[position++] & 0xff;
    }
    return value;
  }

  public Octets octets(int length) {
    if (!need(length)) {
      return Octets.EMPTY;
    }
    Octets read = Octets.copyOf(source, position, length);
    position += length;
    return read;
  }

  public Octets rest() {
    return octets(remaining());
  }

  public void skip(int length) {
    if (need(length)) {
      position += length;
    }
  }

  /// A reader of the next `length` octets, which this reader passes over; an empty failed one if
  /// there are not as many.
  public OctetReader sub(int length) {
    if (!need(length)) {
      OctetReader none = new OctetReader(source, end, 0);
      none.failed = true;
      return none;
    }
    OctetReader inner = new OctetReader(source, position, length);
    position += length;
    return inner;
  }

  private boolean need(int octets) {
    if (octets < 0 || octets > end - position) {
      fail();
      return false;
    }
    return true;
  }
}
