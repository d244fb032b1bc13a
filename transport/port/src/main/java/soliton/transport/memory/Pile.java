package soliton.transport.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// A courier that keeps parcels on a pile until a test moves them by hand or by seed. Any thread
/// may add; one thread delivers.
public final class Pile implements Courier {
  private final List<Parcel> parcels = new ArrayList<>();

  @Override
  public void take(Parcel parcel) {
    synchronized (parcels) {
      parcels.add(parcel);
    }
  }

  /// What is under way, oldest first.
  public List<Parcel> parcels() {
    synchronized (parcels) {
      return List.copyOf(parcels);
    }
  }

  /// Delivers the oldest parcel; false if there is none.
  public boolean deliverNext() {
    List<Parcel> all = parcels();
    if (all.isEmpty()) {
      return false;
    }
    deliver(all.getFirst());
    return true;
  }

  /// Delivers parcels, and what is sent in consequence, until all is quiet.
  ///
  /// @return how many were delivered
  /// @throws IllegalStateException if more than `limit` are needed: a loop
  public int deliverAll(int limit) {
    int delivered = 0;
    while (deliverNext()) {
      if (++delivered > limit) {
        throw new IllegalStateException("not quiet after " + limit + " parcels");
      }
    }
    return delivered;
  }

  /// Takes one parcel off the pile and delivers it.
  public void deliver(Parcel parcel) {
    lose(parcel);
    parcel.deliver();
  }

  /// Takes one parcel off the pile; it never arrives.
  public void lose(Parcel parcel) {
    synchronized (parcels) {
      parcels.remove(parcel);
    }
  }

  /// Delivers parcels in an order drawn from the generator until all is quiet. The order within a
  /// channel is kept; only datagrams are lost and repeated.
  ///
  /// @param lossProbability that a datagram never arrives
  /// @param repeatProbability that a datagram arrives once more later
  /// @return how many arrived
  /// @throws IllegalStateException if more than `limit` are needed: a loop
  public int deliverShuffled(
      RandomGenerator random, double lossProbability, double repeatProbability, int limit) {
    int arrived = 0;
    for (List<Parcel> ready = ready(); !ready.isEmpty(); ready = ready()) {
      Parcel parcel = ready.get(random.nextInt(ready.size()));
      boolean stays = parcel.isUnreliable() && random.nextDouble() < repeatProbability;
      if (!stays) {
        lose(parcel);
      }
      if (parcel.isUnreliable() && random.nextDouble() < lossProbability) {
        continue;
      }
      parcel.deliver();
      if (++arrived > limit) {
        throw new IllegalStateException("not quiet after " + limit + " parcels");
      }
    }
    return arrived;
  }

  /// Datagrams, and the oldest parcel of each channel.
  private List<Parcel> ready() {
    Set<Long> seen = new HashSet<>();
    return parcels().stream()
        .filter(parcel -> parcel.isUnreliable() || seen.add(parcel.channel()))
        .toList();
  }
}
