package soliton.base;

import java.util.Arrays;
import java.util.HexFormat;

/// An immutable string of octets, compared by content: a NAS PDU, a key, an opaque container. Never
/// longer than an array; copied in and out, so that nobody else can change it.
public final class Octets {
  private static final HexFormat HEX = HexFormat.of();
  public static final Octets EMPTY = new Octets(new byte[0]);

  private final byte[] content;

  private Octets(byte[] content) {
    this.content = content;
  }

  /// The octets given as small integers, each taken modulo 256: `Octets.of(0x7e, 0x00, 0x41)`.
  public static Octets of(int... values) {
    byte[] content = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      content[i] = (byte) values[i];
    }
    return new Octets(content);
  }

  public static Octets copyOf(byte[] source) {
    return source.length == 0 ? EMPTY : new Octets(source.clone());
  }

  /// @throws IndexOutOfBoundsException if the range does not lie in the source
  public static Octets copyOf(byte[] source, int from, int length) {
    if (length == 0) {
      return EMPTY;
    }
    byte[] content = new byte[length];
    System.arraycopy(source, from, content, 0, length);
    return new Octets(content);
  }

  /// Takes the array without copying it; the caller gives it up.
  public static Octets adopt(byte[] given) {
    return given.length == 0 ? EMPTY : new Octets(given);
  }

  /// Reads hexadecimal digits; white space and `:` between them are ignored.
  ///
  /// @throws IllegalArgumentException if anything else is in the text, or half an octet
  public static Octets ofHex(String hex) {
    return adopt(HEX.parseHex(hex.replaceAll("[\\s:]", "")));
  }

  public int length() {
    return content.length;
  }

  public boolean isEmpty() {
    return content.length == 0;
  }

  /// The octet at the index as 0..255.
  public int at(int index) {
    return content[index] & 0xff;
  }

  public Octets slice(int from, int length) {
    return copyOf(content, from, length);
  }

  public Octets from(int index) {
    return copyOf(content, index, content.length - index);
  }

  public Octets plus(Octets next) {
    byte[] joined = Arrays.copyOf(content, content.length + next.content.length);
    System.arraycopy(next.content, 0, joined, content.length, next.content.length);
    return new Octets(joined);
  }

  public byte[] toArray() {
    return content.clone();
  }

  public void copyTo(byte[] target, int at) {
    System.arraycopy(content, 0, target, at, content.length);
  }

  public OctetReader reader() {
    return new OctetReader(content, 0, content.length);
  }

  public String toHex() {
    return HEX.formatHex(content);
  }

  /// Compares in a time that does not depend on where the contents differ: for authentication
  /// results and MACs.
  public boolean equalsInConstantTime(Octets other) {
    return java.security.MessageDigest.isEqual(content, other.content);
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Octets o && Arrays.equals(content, o.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return toHex();
  }
}
