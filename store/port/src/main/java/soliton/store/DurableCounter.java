package soliton.store;

/// Counts upwards and never gives a number twice, also after a crash, without a write for each: a
/// block is reserved before its first number is given out, and a new process begins behind the
/// reserved block. Safe for several threads; one instance a key.
public final class DurableCounter {
  private final Store store;
  private final Table<String, Long> reservations;
  private final String key;
  private final int block;
  private long last;
  private long reservedUpTo;

  /// @param table where reservations are kept, in the formats `TEXT` and `NUMBER`
  /// @param key of this counter in the table
  /// @param block numbers that one write reserves, and at most so many are passed over by a crash
  public DurableCounter(Store store, String table, String key, int block) {
    if (block < 1) {
      throw new IllegalArgumentException("a block of " + block + " numbers");
    }
    this.store = store;
    this.reservations = store.table(table, Format.TEXT, Format.NUMBER);
    this.key = key;
    this.block = block;
    Long reserved = reservations.get(key);
    this.last = reserved == null ? 0 : reserved;
    this.reservedUpTo = last;
  }

  /// The next number, 1 the first time.
  ///
  /// @throws StoreException if a block could not be reserved; no number is used then
  public synchronized long next() {
    if (last == reservedUpTo) {
      reservations.put(key, last + block);
      store.commit();
      reservedUpTo = last + block;
    }
    return ++last;
  }

  /// The number given out last, or that no lower one will be given out any more.
  public synchronized long last() {
    return last;
  }
}
