package soliton.store;

/// Changes to several tables of one store that survive a crash together or not at all. Nothing
/// happens before [#commit()]; a batch that is not committed is forgotten. Owned by the thread that
/// made it; used once.
public interface Batch {
  <K, V> Batch put(Table<K, V> table, K key, V value);

  <K, V> Batch remove(Table<K, V> table, K key);

  /// Applies all changes; they are durable when this returns.
  void commit();
}
