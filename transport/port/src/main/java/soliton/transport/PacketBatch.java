package soliton.transport;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetSocketAddress;
import java.util.Objects;

/// Packets in one native memory. The reader fills it; the user of the data path may change the
/// packets in place. Packets of a TUN device or a queue have [#HEADROOM_OCTETS] free octets before
/// them, for a header; those of a UDP port have none, because the kernel joins them end to end.
/// Nothing is allocated while it is used. Owned by the thread that reads.
public final class PacketBatch {
  /// Room for GTP-U with a PDU session container: 8, 4 and 4 octets.
  public static final int HEADROOM_OCTETS = 16;

  /// Tells who sent a packet; it is asked only for the few packets that need it.
  public interface Sources {
    InetSocketAddress of(int index);
  }

  private final MemorySegment memory;
  private final long[] offsets;
  private final int[] lengths;
  private final Sources sources;
  private int size;

  /// A batch of at most `capacity` packets that lie in the memory.
  public PacketBatch(MemorySegment memory, int capacity, Sources sources) {
    this.memory = memory;
    this.offsets = new long[capacity];
    this.lengths = new int[capacity];
    this.sources = sources;
  }

  /// A batch in memory of its own, which lives until the garbage collector takes it.
  public static PacketBatch allocate(long octets, int capacity, Sources sources) {
    return new PacketBatch(Arena.ofAuto().allocate(octets, 64), capacity, sources);
  }

  public MemorySegment memory() {
    return memory;
  }

  public int size() {
    return size;
  }

  public int capacity() {
    return offsets.length;
  }

  /// Where in the memory the packet starts.
  public long offset(int index) {
    return offsets[Objects.checkIndex(index, size)];
  }

  public int length(int index) {
    return lengths[Objects.checkIndex(index, size)];
  }

  /// Who sent it; a TUN device answers the unspecified address.
  public InetSocketAddress source(int index) {
    return sources.of(Objects.checkIndex(index, size));
  }

  /// For the reader: forgets all packets.
  public void clear() {
    size = 0;
  }

  /// For the reader: adds a packet that lies in the memory; false if the batch is full.
  public boolean add(long offset, int lengthOctets) {
    if (size == offsets.length) {
      return false;
    }
    offsets[size] = offset;
    lengths[size++] = lengthOctets;
    return true;
  }
}
