package soliton.store.embedded;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// Octets in a page of the engine: a length and the octets; ordered as unsigned.
final class OctetType extends BasicDataType<byte[]> {
  static final OctetType INSTANCE = new OctetType();

  /// What an array costs in memory beside its octets.
  private static final int OVERHEAD = 24;

  private OctetType() {}

  @Override
  public int compare(byte[] a, byte[] b) {
    return Arrays.compareUnsigned(a, b);
  }

  @Override
  public int getMemory(byte[] octets) {
    return OVERHEAD + octets.length;
  }

  @Override
  public void write(WriteBuffer buffer, byte[] octets) {
    buffer.putVarInt(octets.length).put(octets);
  }

  @Override
  public byte[] read(ByteBuffer buffer) {
    int length = DataUtils.readVarInt(buffer);
    if (length < 0 || length > buffer.remaining()) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_FILE_CORRUPT, "a value of {0} octets", length);
    }
    byte[] octets = new byte[length];
    buffer.get(octets);
    return octets;
  }

  @Override
  public byte[][] createStorage(int size) {
    return new byte[size][];
  }
}
