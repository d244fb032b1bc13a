package soliton.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Big-endian words in arrays of octets, as all algorithms of this room want them.
final class Words {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Words() {}

  static int int32(byte[] source, int at) {
    return (int) INT.get(source, at);
  }

  static void put32(byte[] target, int at, int value) {
    INT.set(target, at, value);
  }

  static long int64(byte[] source, int at) {
    return (long) LONG.get(source, at);
  }

  static void put64(byte[] target, int at, long value) {
    LONG.set(target, at, value);
  }

  /// The number of octets that hold so many bits.
  static int octets(int bits) {
    return (bits + 7) >>> 3;
  }

  /// Clears the bits of the last octet that lie beyond the length.
  static void clearBeyond(byte[] data, int bits) {
    if ((bits & 7) != 0) {
      data[bits >>> 3] &= (byte) (0xff00 >>> (bits & 7));
    }
  }

  static byte[] xor(byte[] a, byte[] b) {
    byte[] sum = new byte[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = (byte) (a[i] ^ b[i]);
    }
    return sum;
  }
}
