package soliton.smf;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;

/// Gives out the addresses and prefixes of a data network, each to one session at a time (TS 23.501
/// 5.8.2.2). One that was given back waits until all others had their turn. Safe for several
/// threads.
public final class AddressPool {
  private static final int FIRST = 2; // after the network and the core's own end
  private static final int FIRST_PREFIX = 1; // after the core's own

  private final DataNetwork.@Nullable Pool pool;
  private final DataNetwork.@Nullable PrefixPool prefixes;
  private final Numbers addressNumbers;
  private final Numbers prefixNumbers;

  public AddressPool(DataNetwork network) {
    this.pool = network.pool();
    this.prefixes = network.prefixes();
    this.addressNumbers = new Numbers(FIRST, pool == null ? FIRST : pool.size() - 1);
    this.prefixNumbers =
        new Numbers(FIRST_PREFIX, prefixes == null ? FIRST_PREFIX : prefixes.size());
  }

  /// A free address, or null if all are taken.
  public @Nullable Ipv4Address take() {
    int free = addressNumbers.take();
    return pool == null || free < 0 ? null : new Ipv4Address(pool.network().bits() + free);
  }

  /// A free prefix of /64, or null if all are taken.
  public @Nullable Ipv6Address takePrefix() {
    int free = prefixNumbers.take();
    return prefixes == null || free < 0
        ? null
        : new Ipv6Address(prefixes.network().prefix() + free, 0);
  }

  /// A fixed address of a subscriber; false if somebody has it. One outside the pool is not ours to
  /// watch and is granted.
  public boolean take(Ipv4Address wanted) {
    return pool == null || !pool.contains(wanted) || addressNumbers.take(number(pool, wanted));
  }

  /// A fixed prefix of a subscriber, as [#take(Ipv4Address)].
  public boolean take(Ipv6Address wanted) {
    return prefixes == null
        || !isWatched(prefixes, wanted)
        || prefixNumbers.take(number(prefixes, wanted));
  }

  public void giveBack(Ipv4Address address) {
    if (pool != null && pool.contains(address)) {
      addressNumbers.giveBack(number(pool, address));
    }
  }

  public void giveBack(Ipv6Address prefix) {
    if (prefixes != null && isWatched(prefixes, prefix)) {
      prefixNumbers.giveBack(number(prefixes, prefix));
    }
  }

  private static int number(DataNetwork.Pool pool, Ipv4Address address) {
    return address.bits() - pool.network().bits();
  }

  /// Of a very large pool only the first part is given out.
  private static boolean isWatched(DataNetwork.PrefixPool pool, Ipv6Address prefix) {
    return pool.contains(prefix) && prefix.prefix() - pool.network().prefix() < pool.size();
  }

  private static int number(DataNetwork.PrefixPool pool, Ipv6Address prefix) {
    return (int) (prefix.prefix() - pool.network().prefix());
  }

  /// Addresses that sessions have.
  public int taken() {
    return addressNumbers.taken();
  }

  /// Prefixes that sessions have.
  public int takenPrefixes() {
    return prefixNumbers.taken();
  }
}
