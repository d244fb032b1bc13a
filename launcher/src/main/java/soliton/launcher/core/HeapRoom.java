package soliton.launcher.core;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import soliton.upf.Room;

/// Room in the heap of this process. When the part for old objects is nearly full, a collection
/// tells what is really needed; if that is much, there is no room until a tenth of the sessions
/// have ended. The rest is left to the sessions that are there. Asked by one thread at a time.
final class HeapRoom implements Room {
  private static final System.Logger LOG = System.getLogger("soliton.upf");

  /// So much used is worth a look, in percent.
  static final int NEARLY_FULL = 85;

  /// So much needed is too much. It is less than the above, so that there are few looks.
  static final int FULL = 80;

  /// What this looks at.
  interface OldObjects {
    long usedOctets();

    long mostOctets();

    void collect();
  }

  private final OldObjects old;
  private boolean full;
  private int sessionsWhenFull;

  HeapRoom(OldObjects old) {
    this.old = old;
  }

  /// Of this process; endless if its collector has no part for old objects.
  static Room ofProcess() {
    MemoryPoolMXBean pool = pool();
    return pool == null ? Room.ENDLESS : new HeapRoom(new Pool(pool));
  }

  private static @Nullable MemoryPoolMXBean pool() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(each -> each.getType() == MemoryType.HEAP && each.isUsageThresholdSupported())
        .filter(each -> each.getUsage().getMax() > 0)
        .max(Comparator.comparingLong(each -> each.getUsage().getMax()))
        .orElse(null);
  }

  private record Pool(MemoryPoolMXBean bean) implements OldObjects {
    @Override
    public long usedOctets() {
      return bean.getUsage().getUsed();
    }

    @Override
    public long mostOctets() {
      return bean.getUsage().getMax();
    }

    @Override
    public void collect() {
      System.gc();
    }
  }

  @Override
  public boolean isThere(int sessions) {
    if (!full && usesNoMoreThan(NEARLY_FULL)) {
      return true;
    }
    if (full && sessions > sessionsWhenFull - sessionsWhenFull / 10) {
      return false;
    }
    old.collect();
    boolean before = full;
    full = !usesNoMoreThan(FULL);
    sessionsWhenFull = sessions;
    if (full && !before) {
      LOG.log(Level.WARNING, "upf.heap-full sessions=" + sessions + "; -Xmx sets its size");
    }
    return !full;
  }

  private boolean usesNoMoreThan(int percent) {
    return old.usedOctets() <= old.mostOctets() / 100 * percent;
  }
}
