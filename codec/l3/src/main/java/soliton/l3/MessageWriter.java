package soliton.l3;

import soliton.base.OctetWriter;

/// Writes the elements of one standard layer 3 message (TS 24.007 11.2) for a generated codec. A
/// value that does not fit its element is a fault of the caller. Owned by the thread that
/// encodes.
public final class MessageWriter {
  private final OctetWriter out;

  public MessageWriter(OctetWriter out) {
    this.out = out;
  }

  /// Where the value parts go.
  public OctetWriter out() {
    return out;
  }

  /// One octet of two half octets.
  public void halves(int low, int high) {
    out.u8(low & 0x0F | high << 4);
  }

  /// A type 1 element; the identifier is that of the table, 8 to 15.
  public void tv1(int iei, int value) {
    out.u8(iei << 4 | value & 0x0F);
  }

  /// Begins a value without length, or the value of a type 3 element. Returns what [#end] needs.
  public int begin() {
    return out.length();
  }

  /// Begins an element with one octet of length.
  public int beginLv() {
    return out.u8(0).length();
  }

  /// Begins an element with two octets of length.
  public int beginLve() {
    return out.u16(0).length();
  }

  /// Begins a type 3 element.
  public int beginTv(int iei) {
    return out.u8(iei).length();
  }

  /// Begins a type 4 element.
  public int beginTlv(int iei) {
    out.u8(iei);
    return beginLv();
  }

  /// Begins a type 6 element.
  public int beginTlve(int iei) {
    out.u8(iei);
    return beginLve();
  }

  /// Ends a value without octets of length.
  ///
  /// @throws IllegalArgumentException if it has not the length of its table
  public void end(int start, String element, int length) {
    check(start, element, length, length);
  }

  /// Ends an element with one octet of length.
  ///
  /// @throws IllegalArgumentException if the value is not within its bounds
  public void endLv(int start, String element, int min, int max) {
    out.patchU8(start - 1, check(start, element, min, max));
  }

  /// Ends an element with two octets of length.
  ///
  /// @throws IllegalArgumentException if the value is not within its bounds
  public void endLve(int start, String element, int min, int max) {
    out.patchU16(start - 2, check(start, element, min, max));
  }

  private int check(int start, String element, int min, int max) {
    int length = out.length() - start;
    if (length < min || length > max) {
      throw new IllegalArgumentException(
          element + " has " + length + " octets, want " + min + " to " + max);
    }
    return length;
  }
}
