package soliton.base;

import java.util.Arrays;

/// Writes big-endian numbers and octets into an array that grows. Owned by the thread that made it.
public final class OctetWriter {
  private byte[] target;
  private int length;

  public OctetWriter() {
    this(128);
  }

  public OctetWriter(int expectedOctets) {
    target = new byte[Math.max(16, expectedOctets)];
  }

  public int length() {
    return length;
  }

  public OctetWriter u8(int value) {
    room(1);
    target[length++] = (byte) value;
    return this;
  }

  public OctetWriter u16(int value) {
    return number(value, 2);
  }

  public OctetWriter u24(int value) {
    return number(value, 3);
  }

  public OctetWriter u32(long value) {
    return number(value, 4);
  }

  public OctetWriter u64(long value) {
    return number(value, 8);
  }

  /// The low 1 to 8 octets of the value, big-endian.
  public OctetWriter number(long value, int octets) {
    room(octets);
    for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) {
      target[length++] = (byte) (value >>> shift);
    }
    return this;
  }

  public OctetWriter octets(Octets value) {
    room(value.length());
    value.copyTo(target, length);
    length += value.length();
    return this;
  }

  public OctetWriter octets(byte[] source, int from, int count) {
    room(count);
    System.arraycopy(source, from, target, length, count);
    length += count;
    return this;
  }

  public OctetWriter octets(byte[] source) {
    return octets(source, 0, source.length);
  }

  /// Overwrites an octet written before: for lengths that are known only afterwards.
  public void patchU8(int at, int value) {
    target[java.util.Objects.checkIndex(at, length)] = (byte) value;
  }

  /// Overwrites two octets written before.
  public void patchU16(int at, int value) {
    patchU8(at, value >>> 8);
    patchU8(at + 1, value);
  }

  /// The octets written so far; writing may go on.
  public Octets toOctets() {
    return Octets.copyOf(target, 0, length);
  }

  public byte[] toArray() {
    return Arrays.copyOf(target, length);
  }

  private void room(int more) {
    if (target.length - length < more) {
      target = Arrays.copyOf(target, Math.max(target.length * 2, length + more));
    }
  }
}
