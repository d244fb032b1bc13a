package soliton.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// A store that lives in memory: the double for tests and simulations, and for a network that may
/// forget. It can die like a process: [#afterCrash()].
public final class MemoryStore implements Store {
  private final Map<String, MemoryTable<?, ?>> tables = new ConcurrentHashMap<>();
  private final AtomicLong commits = new AtomicLong();
  private volatile Map<String, Map<Key, Octets>> committed = Map.of();
  private volatile boolean closed;

  @Override
  @SuppressWarnings("unchecked") // the contract: the same name has the same formats
  public <K, V> Table<K, V> table(String name, Format<K> keys, Format<V> values) {
    if (!Store.isTableName(name)) {
      throw new IllegalArgumentException("not a name of a table: '" + name + "'");
    }
    requireOpen();
    return (Table<K, V>)
        tables.computeIfAbsent(
            name, n -> new MemoryTable<>(keys, values, committed.getOrDefault(n, Map.of())));
  }

  @Override
  public Batch batch() {
    return new MemoryBatch();
  }

  @Override
  public synchronized void commit() {
    requireOpen();
    Map<String, Map<Key, Octets>> snapshot = new ConcurrentHashMap<>(committed);
    tables.forEach((name, table) -> snapshot.put(name, new ConcurrentSkipListMap<>(table.content)));
    committed = snapshot;
    commits.incrementAndGet();
  }

  /// How often something was made durable: a test may want few of these.
  public long commits() {
    return commits.get();
  }

  /// What a new process would find if this one died now.
  public MemoryStore afterCrash() {
    MemoryStore next = new MemoryStore();
    next.committed = committed;
    closed = true;
    return next;
  }

  @Override
  public void close() {
    if (!closed) {
      commit();
      closed = true;
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new StoreException(StoreException.Reason.CLOSED, "the store in memory is closed");
    }
  }

  /// Octets in their unsigned order.
  private record Key(Octets octets) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Arrays.compareUnsigned(octets.toArray(), other.octets.toArray());
    }
  }

  private final class MemoryTable<K, V> implements Table<K, V> {
    private final Format<K> keys;
    private final Format<V> values;
    private final NavigableMap<Key, Octets> content;

    MemoryTable(Format<K> keys, Format<V> values, Map<Key, Octets> content) {
      this.keys = keys;
      this.values = values;
      this.content = new ConcurrentSkipListMap<>(content);
    }

    @Override
    public @Nullable V get(K key) {
      requireOpen();
      Octets found = content.get(new Key(keys.write(key)));
      return found == null ? null : values.read(found);
    }

    @Override
    public void put(K key, V value) {
      requireOpen();
      content.put(new Key(keys.write(key)), values.write(value));
    }

    @Override
    public boolean replace(K key, @Nullable V expected, V value) {
      requireOpen();
      Key at = new Key(keys.write(key));
      return expected == null
          ? content.putIfAbsent(at, values.write(value)) == null
          : content.replace(at, values.write(expected), values.write(value));
    }

    @Override
    public boolean remove(K key) {
      requireOpen();
      return content.remove(new Key(keys.write(key))) != null;
    }

    @Override
    public long size() {
      return content.size();
    }

    @Override
    public @Nullable K scan(@Nullable K after, int limit, BiConsumer<? super K, ? super V> reader) {
      requireOpen();
      NavigableMap<Key, Octets> rest =
          after == null ? content : content.tailMap(new Key(keys.write(after)), false);
      int shown = 0;
      for (Map.Entry<Key, Octets> entry : rest.entrySet()) {
        K key = keys.read(entry.getKey().octets());
        reader.accept(key, values.read(entry.getValue()));
        if (++shown == limit) {
          return key;
        }
      }
      return null;
    }
  }

  private final class MemoryBatch implements Batch {
    private final List<Runnable> changes = new ArrayList<>();

    @Override
    public <K, V> Batch put(Table<K, V> table, K key, V value) {
      changes.add(() -> table.put(key, value));
      return this;
    }

    @Override
    public <K, V> Batch remove(Table<K, V> table, K key) {
      changes.add(() -> table.remove(key));
      return this;
    }

    @Override
    public void commit() {
      synchronized (MemoryStore.this) {
        changes.forEach(Runnable::run);
        MemoryStore.this.commit();
      }
    }
  }
}
