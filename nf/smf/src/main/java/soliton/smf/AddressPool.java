package soliton.smf;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;

/// Gives out the addresses of a data network, each to one session at a time (TS 23.501 5.8.2.2). An
/// address that was given back waits until all others had their turn, so that packets for the
/// session before do not reach the next one. Safe for several threads.
public final class AddressPool {
  private static final int FIRST = 2; // after the network and the core's own end

  private final DataNetwork.Pool pool;
  private final int end;
  private final BitSet taken;
  private int next = FIRST;

  public AddressPool(DataNetwork.Pool pool) {
    this.pool = pool;
    this.end = pool.size() - 1;
    this.taken = new BitSet();
  }

  /// A free address, or null if all are taken.
  public synchronized @Nullable Ipv4Address take() {
    int free = taken.nextClearBit(next);
    if (free >= end) {
      free = taken.nextClearBit(FIRST);
    }
    if (free >= end) {
      return null;
    }
    taken.set(free);
    next = free + 1 >= end ? FIRST : free + 1;
    return new Ipv4Address(pool.network().bits() + free);
  }

  /// A fixed address of a subscriber; false if somebody has it. One outside the pool is not ours to
  /// watch and is granted.
  public synchronized boolean take(Ipv4Address wanted) {
    if (!pool.contains(wanted)) {
      return true;
    }
    int index = wanted.bits() - pool.network().bits();
    if (taken.get(index)) {
      return false;
    }
    taken.set(index);
    return true;
  }

  public synchronized void giveBack(Ipv4Address address) {
    if (pool.contains(address)) {
      taken.clear(address.bits() - pool.network().bits());
    }
  }

  public synchronized int taken() {
    return taken.cardinality();
  }
}
