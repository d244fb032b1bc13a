package soliton.store;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A durable table: at most one value a key, in the order of the keys' octets. Values are written
/// and read whole; what a reader gets is his own. Changes to one key are atomic.
///
/// @param <K> keys, compared by their octets
/// @param <V> values, compared by their octets
public interface Table<K, V> {
  @Nullable V get(K key);

  void put(K key, V value);

  /// Compare-and-set: puts the value if the present one is the expected one.
  ///
  /// @param expected null: there must be none
  /// @return true if it was put
  boolean replace(K key, @Nullable V expected, V value);

  /// True if there was a value.
  boolean remove(K key);

  long size();

  /// Shows entries in the order of the keys, beginning behind `after` (null: at the first), at most
  /// `limit` of them. Changes meanwhile may or may not be seen.
  ///
  /// @return the last key shown if there may be more, else null
  @Nullable K scan(@Nullable K after, int limit, BiConsumer<? super K, ? super V> reader);
}
