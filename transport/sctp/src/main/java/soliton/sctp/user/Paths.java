package soliton.sctp.user;

import java.lang.foreign.MemorySegment;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The paths to all peers. Owned by the event thread; senders look up by handle.
final class Paths {
  private static final int MOST = 65_536;
  private static final long UNUSED_NANOS = 60_000_000_000L;

  private final Usrsctp library;
  private final Map<Path.Key, Path> byKey = new HashMap<>();
  private final ConcurrentHashMap<Long, Path> byHandle = new ConcurrentHashMap<>();
  private long nextHandle = 1;
  private long lookedNanos;

  Paths(Usrsctp library) {
    this.library = library;
  }

  @Nullable Path of(Path.Key key) {
    return byKey.get(key);
  }

  /// For any thread.
  @Nullable Path ofHandle(long handle) {
    return byHandle.get(handle);
  }

  /// Opens a path; null if there are too many.
  ///
  /// @param receivedControl see [Path]
  @Nullable Path open(
      Path.Key key,
      Wire wire,
      InetSocketAddress remote,
      MemorySegment receivedControl,
      long nowNanos) {
    if (byKey.size() >= MOST) {
      return null;
    }
    Path path = new Path(nextHandle++, key, wire, remote, receivedControl);
    path.usedNanos = nowNanos;
    byKey.put(key, path);
    byHandle.put(path.handle, path);
    library.register(path.handle);
    return path;
  }

  /// Forgets paths that have had no association for a minute: whoever knocks and does not come in
  /// holds memory no longer.
  void forgetUnused(long nowNanos) {
    if (nowNanos - lookedNanos <= UNUSED_NANOS) {
      return;
    }
    lookedNanos = nowNanos;
    byKey.values().stream()
        .filter(path -> path.associations == 0 && nowNanos - path.usedNanos > UNUSED_NANOS)
        .toList()
        .forEach(this::forget);
  }

  private void forget(Path path) {
    byKey.remove(path.key);
    byHandle.remove(path.handle);
    library.deregister(path.handle);
  }
}
