package soliton.store.embedded;

import java.util.Iterator;
import java.util.function.BiConsumer;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.store.Format;
import soliton.store.Table;

/// One map of the engine, between records and octets.
final class EmbeddedTable<K, V> implements Table<K, V> {
  private final EmbeddedStore store;
  private final MVMap<byte[], byte[]> map;
  private final Format<K> keys;
  private final Format<V> values;

  EmbeddedTable(EmbeddedStore store, MVMap<byte[], byte[]> map, Format<K> keys, Format<V> values) {
    this.store = store;
    this.map = map;
    this.keys = keys;
    this.values = values;
  }

  @Override
  public @Nullable V get(K key) {
    byte[] at = octets(key);
    byte @Nullable [] found = store.guarded(() -> map.get(at));
    return found == null ? null : values.read(Octets.copyOf(found));
  }

  @Override
  public void put(K key, V value) {
    putting(key, value).run();
  }

  /// The change, ready to be made: key and value are octets already.
  Runnable putting(K key, V value) {
    byte[] at = octets(key);
    byte[] content = values.write(value).toArray();
    return () -> {
      store.guarded(() -> map.put(at, content));
      store.changed();
    };
  }

  @Override
  public boolean replace(K key, @Nullable V expected, V value) {
    byte[] at = octets(key);
    byte[] next = values.write(value).toArray();
    byte @Nullable [] before = expected == null ? null : values.write(expected).toArray();
    boolean replaced =
        store.guarded(
            () ->
                before == null ? map.putIfAbsent(at, next) == null : map.replace(at, before, next));
    store.changed();
    return replaced;
  }

  @Override
  public boolean remove(K key) {
    byte[] at = octets(key);
    boolean removed = store.guarded(() -> map.remove(at) != null);
    store.changed();
    return removed;
  }

  Runnable removing(K key) {
    byte[] at = octets(key);
    return () -> {
      store.guarded(() -> map.remove(at));
      store.changed();
    };
  }

  @Override
  public long size() {
    return store.guarded(map::sizeAsLong);
  }

  @Override
  public @Nullable K scan(@Nullable K after, int limit, BiConsumer<? super K, ? super V> reader) {
    byte @Nullable [] from = after == null ? null : map.higherKey(octets(after));
    if (after != null && from == null) {
      return null;
    }
    Iterator<byte[]> cursor = store.guarded(() -> map.keyIterator(from));
    for (int shown = 1; cursor.hasNext(); shown++) {
      byte[] at = cursor.next();
      byte @Nullable [] found = store.guarded(() -> map.get(at));
      K key = keys.read(Octets.copyOf(at));
      if (found != null) {
        reader.accept(key, values.read(Octets.copyOf(found)));
      }
      if (shown == limit) {
        return key;
      }
    }
    return null;
  }

  private byte[] octets(K key) {
    return keys.write(key).toArray();
  }
}
