package soliton.upf.path;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// Downlink packets of one session that wait for its UE. Bounded by the BAR, and by a budget of
/// octets that all sessions share. The data path adds; the control side takes.
public final class PacketBuffer {
  /// A packet with the rule that it matched.
  public record Kept(int pdrId, Octets packet) {}

  /// Of sessions that buffer nothing: there is never room.
  static final PacketBuffer NONE = new PacketBuffer(new AtomicLong());

  private final AtomicLong budgetOctets;
  private final ConcurrentLinkedQueue<Kept> queue = new ConcurrentLinkedQueue<>();
  private final AtomicInteger packets = new AtomicInteger();

  /// @param budgetOctets what is left for all sessions together
  PacketBuffer(AtomicLong budgetOctets) {
    this.budgetOctets = budgetOctets;
  }

  /// False if a packet must be dropped.
  boolean hasRoom(int octets, int mostPackets) {
    return packets.get() < mostPackets && budgetOctets.get() >= octets;
  }

  /// Adds a packet that there is room for.
  void add(int pdrId, Octets packet) {
    budgetOctets.addAndGet(-packet.length());
    packets.incrementAndGet();
    queue.add(new Kept(pdrId, packet));
  }

  /// Takes the oldest packet; null if there is none.
  @Nullable Kept take() {
    Kept oldest = queue.poll();
    if (oldest != null) {
      packets.decrementAndGet();
      budgetOctets.addAndGet(oldest.packet.length());
    }
    return oldest;
  }

  /// Drops all of them.
  public int clear() {
    int dropped = 0;
    while (take() != null) {
      dropped++;
    }
    return dropped;
  }

  public int size() {
    return packets.get();
  }
}
