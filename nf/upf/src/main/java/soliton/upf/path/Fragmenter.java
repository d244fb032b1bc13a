package soliton.upf.path;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import soliton.upf.packet.Packet;
import soliton.upf.packet.PacketEdits;

/// Cuts packets of IPv4 that are too long for their way (RFC 791 3.2). Owned by one thread.
final class Fragmenter {
  /// Takes a piece, in memory with room before it.
  interface Pieces {
    void take(MemorySegment memory, long at, int octets);
  }

  private static final int HEADER_OCTETS = 20;
  private static final int MORE_FRAGMENTS = 0x2000;
  private static final int OFFSET_MASK = 0x1fff;
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final Outlets outlets;

  Fragmenter(Outlets outlets) {
    this.outlets = outlets;
  }

  /// @param most octets of a piece, at least 68
  /// @return how many pieces it has become
  int cut(Packet packet, int most, Pieces pieces) {
    MemorySegment memory = packet.memory();
    long from = packet.offset();
    int header = packet.transport();
    int payload = packet.length() - header;
    int flags = memory.get(SHORT, from + 6) & 0xffff;
    int done = 0;
    int count = 0;
    while (done < payload) {
      // Options go with the first piece only: none of those with a copied flag is in use.
      int ownHeader = done == 0 ? header : HEADER_OCTETS;
      int room = (most - ownHeader) / 8 * 8;
      int octets = Math.min(room, payload - done);
      boolean last = done + octets == payload;
      long at = outlets.reserve(ownHeader + octets);
      MemorySegment scratch = outlets.scratch();
      MemorySegment.copy(memory, from, scratch, at, ownHeader);
      MemorySegment.copy(memory, from + header + done, scratch, at + ownHeader, octets);
      int offset = (flags & OFFSET_MASK) + done / 8;
      int more = last ? flags & MORE_FRAGMENTS : MORE_FRAGMENTS;
      finish(scratch, at, ownHeader, ownHeader + octets, more | offset);
      pieces.take(scratch, at, ownHeader + octets);
      done += octets;
      count++;
    }
    return count;
  }

  private static void finish(MemorySegment memory, long at, int header, int length, int word) {
    memory.set(ValueLayout.JAVA_BYTE, at, (byte) (0x40 | header / 4));
    memory.set(SHORT, at + 2, (short) length);
    memory.set(SHORT, at + 6, (short) word);
    PacketEdits.finishIpv4(memory, at, header);
  }
}
