package soliton.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import soliton.store.Batch;
import soliton.store.Format;
import soliton.store.Store;
import soliton.store.StoreException;
import soliton.store.Table;

/// The store in one file, by H2's MVStore: a log of B-tree pages. A commit appends the changed
/// pages and forces them to the disk; what it replaced stays until then, so that a process killed
/// in the middle of a write finds its last commit again. The file is locked against other
/// processes.
public final class EmbeddedStore implements Store {
  /// Pages held in memory.
  private static final int CACHE_MEBIBYTES = 16;

  /// Small pages, since most commits change a few small records.
  private static final int PAGE_OCTETS = 4096;

  /// After so many commits the live pages of half-empty parts of the file are gathered, so that it
  /// stays a few times as large as its content.
  private static final int COMMITS_A_GATHERING = 256;

  private static final int GATHER_BELOW_PERCENT = 60;
  private static final int GATHERED_OCTETS = 2 << 20;

  private final Path file;
  private final MVStore engine;
  private final Map<String, EmbeddedTable<?, ?>> tables = new ConcurrentHashMap<>();

  /// Batches apply their changes under the shared lock, commits take the other: so no commit falls
  /// into a batch.
  private final ReadWriteLock batches = new ReentrantReadWriteLock();

  private final AtomicLong changes = new AtomicLong();
  private final Object commitTurn = new Object();
  private long durableChanges;
  private int commits;
  private volatile boolean closed;

  private EmbeddedStore(Path file, MVStore engine) {
    this.file = file;
    this.engine = engine;
  }

  /// Opens the file, made with its directories if it does not exist.
  ///
  /// @throws StoreException `UNWRITABLE`, `IN_USE` or `DAMAGED`, with what to do
  public static EmbeddedStore open(Path file) {
    prepare(file);
    MVStore.Builder builder =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .pageSplitSize(PAGE_OCTETS)
            .cacheSize(CACHE_MEBIBYTES);
    try {
      MVStore engine = builder.open();
      engine.setRetentionTime(0); // each commit is forced to the disk before the next overwrites
      engine.setVersionsToKeep(0);
      return new EmbeddedStore(file, engine);
    } catch (MVStoreException e) {
      throw StoreFailures.opening(file, e);
    }
  }

  private static void prepare(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    try {
      if (directory != null) {
        Files.createDirectories(directory);
      }
    } catch (IOException e) {
      throw StoreFailures.unwritable(file, e);
    }
    boolean writable =
        Files.exists(file)
            ? Files.isWritable(file)
            : directory == null || Files.isWritable(directory);
    if (!writable || Files.isDirectory(file)) {
      throw StoreFailures.unwritable(file, null);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the contract: the same name has the same formats
  public <K, V> Table<K, V> table(String name, Format<K> keys, Format<V> values) {
    if (!Store.isTableName(name)) {
      throw new IllegalArgumentException("not a name of a table: '" + name + "'");
    }
    return (Table<K, V>)
        tables.computeIfAbsent(
            name, n -> new EmbeddedTable<>(this, guarded(() -> map(n)), keys, values));
  }

  private MVMap<byte[], byte[]> map(String name) {
    return engine.openMap(
        name,
        new MVMap.Builder<byte[], byte[]>()
            .keyType(OctetType.INSTANCE)
            .valueType(OctetType.INSTANCE));
  }

  @Override
  public Batch batch() {
    return new EmbeddedBatch();
  }

  @Override
  public void commit() {
    long mine = changes.get();
    synchronized (commitTurn) {
      if (durableChanges >= mine) {
        return; // someone who came earlier wrote ours too
      }
      long upTo = changes.get();
      batches.writeLock().lock();
      try {
        guarded(this::append);
      } finally {
        batches.writeLock().unlock();
      }
      durableChanges = upTo;
    }
  }

  private boolean append() {
    engine.commit();
    engine.sync();
    return ++commits % COMMITS_A_GATHERING == 0
        && engine.compact(GATHER_BELOW_PERCENT, GATHERED_OCTETS);
  }

  @Override
  public void close() {
    synchronized (commitTurn) {
      if (!closed) {
        closed = true;
        if (!engine.isClosed()) {
          guardedClose();
        }
      }
    }
  }

  private void guardedClose() {
    try {
      engine.commit();
      engine.sync();
      engine.close(0);
    } catch (MVStoreException e) {
      throw StoreFailures.running(file, e);
    }
  }

  /// Runs what uses the engine, and says in our words why it could not.
  <R> R guarded(java.util.function.Supplier<R> use) {
    if (closed) {
      throw new StoreException(StoreException.Reason.CLOSED, "the store " + file + " is closed");
    }
    try {
      return use.get();
    } catch (MVStoreException e) {
      throw StoreFailures.running(file, e);
    }
  }

  /// Called after each change.
  void changed() {
    changes.incrementAndGet();
  }

  private final class EmbeddedBatch implements Batch {
    private final List<Runnable> steps = new ArrayList<>();

    @Override
    public <K, V> Batch put(Table<K, V> table, K key, V value) {
      steps.add(((EmbeddedTable<K, V>) table).putting(key, value));
      return this;
    }

    @Override
    public <K, V> Batch remove(Table<K, V> table, K key) {
      steps.add(((EmbeddedTable<K, V>) table).removing(key));
      return this;
    }

    @Override
    public void commit() {
      batches.readLock().lock();
      try {
        steps.forEach(Runnable::run);
      } finally {
        batches.readLock().unlock();
      }
      EmbeddedStore.this.commit();
    }
  }
}
