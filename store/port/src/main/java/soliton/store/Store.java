package soliton.store;

/// Durable tables of one process. A change is seen by every reader at once and survives the death
/// of the process when [#commit()] has returned after it; changes of a [Batch] survive together or
/// not at all. Every method may be called from any thread and may throw [StoreException].
public interface Store extends AutoCloseable {
  /// The longest name of a table.
  int MOST_NAME_CHARACTERS = 64;

  /// Opens a table, empty if it did not exist. Opened again under its name it is the same table, so
  /// the formats must be the same.
  ///
  /// @param name lower-case letters, digits, dots and hyphens, at most 64
  <K, V> Table<K, V> table(String name, Format<K> keys, Format<V> values);

  /// A set of changes, empty at first.
  Batch batch();

  /// Makes all changes up to now durable. Callers that meet share one write to the disk.
  void commit();

  /// Commits and closes. Closing again does nothing.
  @Override
  void close();

  /// True for a name that a table may have.
  static boolean isTableName(String name) {
    return !name.isEmpty()
        && name.length() <= MOST_NAME_CHARACTERS
        && name.chars()
            .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-');
  }
}
