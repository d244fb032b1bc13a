package soliton.transport.memory;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.transport.PacketBatch;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;

/// A packet port that is a bounded queue in memory: the user plane inside one process, and tests.
/// What is written goes to the exit, in the writer's thread; what others [#offer] is read. Two
/// ports can be each other's exit.
public final class QueuePort implements PacketPort {
  /// Takes what is written to a port.
  @FunctionalInterface
  public interface Exit {
    /// @return false if it was not taken
    boolean take(InetSocketAddress to, Octets packet);
  }

  private record Waiting(InetSocketAddress from, Octets packet) {}

  private static final int BATCH_PACKETS = 64;
  private static final int SLOT_OCTETS = 65_536 + PacketBatch.HEADROOM_OCTETS;

  private final String description;
  private final int limitPackets;
  private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
  private final AtomicLong refused = new AtomicLong();
  private @Nullable Exit exit;
  private boolean closed;

  /// @param limitPackets packets waiting to be read before more are dropped
  public QueuePort(String description, int limitPackets) {
    this.description = description;
    this.limitPackets = limitPackets;
  }

  /// Sets where written packets go. To be called before the first write.
  public void setExit(Exit target) {
    synchronized (queue) {
      exit = target;
    }
  }

  /// Adds a packet for the reader, from any thread.
  ///
  /// @return false if the queue is full or closed: the packet is dropped and counted
  public boolean offer(InetSocketAddress from, Octets packet) {
    synchronized (queue) {
      if (closed || queue.size() >= limitPackets) {
        refused.incrementAndGet();
        return false;
      }
      queue.add(new Waiting(from, packet));
      queue.notifyAll();
      return true;
    }
  }

  /// Packets that were offered but not taken.
  public long refused() {
    return refused.get();
  }

  @Override
  public PacketReader reader() {
    return new Reader();
  }

  @Override
  public PacketWriter writer() {
    return new Writer();
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public void close() {
    synchronized (queue) {
      closed = true;
      queue.clear();
      queue.notifyAll();
    }
  }

  private final class Reader implements PacketReader {
    private final InetSocketAddress[] from = new InetSocketAddress[BATCH_PACKETS];
    private final PacketBatch batch =
        PacketBatch.allocate((long) BATCH_PACKETS * SLOT_OCTETS, BATCH_PACKETS, i -> from[i]);

    @Override
    public PacketBatch read(int timeoutMillis) {
      batch.clear();
      synchronized (queue) {
        await(timeoutMillis);
        while (batch.size() < BATCH_PACKETS && !queue.isEmpty()) {
          put(queue.remove());
        }
      }
      return batch;
    }

    private void await(int timeoutMillis) {
      long end = System.nanoTime() + timeoutMillis * 1_000_000L;
      try {
        while (queue.isEmpty() && !closed && timeoutMillis != 0) {
          long left = timeoutMillis < 0 ? 0 : (end - System.nanoTime()) / 1_000_000L + 1;
          if (timeoutMillis > 0 && System.nanoTime() >= end) {
            return;
          }
          queue.wait(left);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    private void put(Waiting waiting) {
      int slot = batch.size();
      long offset = (long) slot * SLOT_OCTETS + PacketBatch.HEADROOM_OCTETS;
      byte[] content = waiting.packet.toArray();
      MemorySegment.copy(content, 0, batch.memory(), JAVA_BYTE, offset, content.length);
      from[slot] = waiting.from;
      batch.add(offset, content.length);
    }
  }

  private final class Writer implements PacketWriter {
    private final ArrayDeque<Waiting> added = new ArrayDeque<>();
    private long dropped;

    @Override
    public void write(MemorySegment memory, long offset, int lengthOctets, InetSocketAddress to) {
      byte[] content = new byte[lengthOctets];
      MemorySegment.copy(memory, JAVA_BYTE, offset, content, 0, lengthOctets);
      added.add(new Waiting(to, Octets.adopt(content)));
    }

    @Override
    public void flush() {
      Exit target;
      synchronized (queue) {
        target = closed ? null : exit;
      }
      for (Waiting next = added.poll(); next != null; next = added.poll()) {
        if (target == null || !target.take(next.from, next.packet)) {
          dropped++;
        }
      }
    }

    @Override
    public long dropped() {
      return dropped;
    }
  }
}
