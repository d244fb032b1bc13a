package soliton.assurance.simulation;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import soliton.base.Octets;
import soliton.transport.PacketBatch;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;

/// A packet port for one thread: what is offered is read at the next step, what is written goes to
/// the exit at once.
final class SteppedPort implements PacketPort {
  private static final int SLOTS = 8;
  private static final int SLOT_OCTETS = 9216 + PacketBatch.HEADROOM_OCTETS;

  private final String description;
  private final BiConsumer<InetSocketAddress, Octets> exit;
  private final Deque<Parcel> queue = new ArrayDeque<>();
  private boolean closed;

  private record Parcel(InetSocketAddress from, Octets packet) {}

  SteppedPort(String description, BiConsumer<InetSocketAddress, Octets> exit) {
    this.description = description;
    this.exit = exit;
  }

  /// Longer packets than the port carries are dropped, as by a link with its MTU.
  void offer(InetSocketAddress from, Octets packet) {
    if (!closed && packet.length() <= SLOT_OCTETS - PacketBatch.HEADROOM_OCTETS) {
      queue.add(new Parcel(from, packet));
    }
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  @Override
  public PacketReader reader() {
    InetSocketAddress[] from = new InetSocketAddress[SLOTS];
    PacketBatch batch = PacketBatch.allocate((long) SLOTS * SLOT_OCTETS, SLOTS, i -> from[i]);
    return _ -> {
      batch.clear();
      for (int slot = 0; slot < SLOTS && !queue.isEmpty(); slot++) {
        Parcel next = queue.remove();
        byte[] packet = next.packet.toArray();
        long offset = (long) slot * SLOT_OCTETS + PacketBatch.HEADROOM_OCTETS;
        MemorySegment.copy(packet, 0, batch.memory(), JAVA_BYTE, offset, packet.length);
        from[slot] = next.from;
        batch.add(offset, packet.length);
      }
      return batch;
    };
  }

  @Override
  public PacketWriter writer() {
    return new PacketWriter() {
      private final Deque<Parcel> written = new ArrayDeque<>();

      @Override
      public void write(MemorySegment memory, long offset, int lengthOctets, InetSocketAddress to) {
        byte[] packet = new byte[lengthOctets];
        MemorySegment.copy(memory, JAVA_BYTE, offset, packet, 0, lengthOctets);
        written.add(new Parcel(to, Octets.adopt(packet)));
      }

      @Override
      public void flush() {
        for (Parcel next = written.poll(); next != null; next = written.poll()) {
          if (!closed) {
            exit.accept(next.from, next.packet);
          }
        }
      }

      @Override
      public long dropped() {
        return 0;
      }
    };
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public void close() {
    closed = true;
    queue.clear();
  }
}
