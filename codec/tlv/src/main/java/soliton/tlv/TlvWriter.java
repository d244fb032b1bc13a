package soliton.tlv;

import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Writes elements, also groups. Used by the generated codecs. Owned by the thread that made it.
public final class TlvWriter {
  private static final int MAX_LENGTH = 0xffff;

  private final OctetWriter to;

  public TlvWriter(OctetWriter to) {
    this.to = to;
  }

  /// Starts an element; the mark is for [#close(int)].
  public int open(int type) {
    to.u16(type).u16(0);
    return to.length();
  }

  /// Ends an element and fills in its length.
  ///
  /// @throws IllegalStateException if it is longer than 65,535 octets
  public void close(int mark) {
    int length = to.length() - mark;
    if (length > MAX_LENGTH) {
      throw new IllegalStateException("an element of " + length + " octets is longer than 65535");
    }
    to.patchU16(mark - 2, length);
  }

  public void value(int type, TlvValue value) {
    int mark = open(type);
    value.encode(to);
    close(mark);
  }

  public void number(int type, long number, int octets) {
    to.u16(type).u16(octets).number(number, octets);
  }

  public void octets(int type, Octets octets) {
    int mark = open(type);
    to.octets(octets);
    close(mark);
  }

  /// An element of null length (TS 29.244 5.6.3).
  public void removed(int type) {
    to.u16(type).u16(0);
  }

  public void raw(RawIe element) {
    octets(element.type(), element.value());
  }
}
