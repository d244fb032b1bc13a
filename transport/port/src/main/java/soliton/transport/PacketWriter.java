package soliton.transport;

import java.lang.foreign.MemorySegment;
import java.net.InetSocketAddress;

/// Writes packets in batches. Owned by one thread. What the port cannot take is dropped and
/// counted.
public interface PacketWriter {
  /// Adds a packet to the batch. The memory must be native and stay unchanged until [#flush]; the
  /// headers of the packet may then have been changed by the writer.
  ///
  /// @param to where a UDP port sends it; a TUN device ignores it
  void write(MemorySegment memory, long offset, int lengthOctets, InetSocketAddress to);

  /// Adds a packet, as above, with a type of service or traffic class for the header that the port
  /// puts before it, if it puts any and can mark it.
  default void write(
      MemorySegment memory,
      long offset,
      int lengthOctets,
      InetSocketAddress to,
      int typeOfService) {
    write(memory, offset, lengthOctets, to);
  }

  /// Sends what was added.
  void flush();

  /// Packets that the port did not take since it was opened.
  long dropped();
}
