package soliton.nf;

import java.util.concurrent.locks.ReentrantLock;

/// Lets one thread at a time change what several share, for moments in which nobody waits for
/// anything else: `try (Exclusion.Held _ = exclusion.enter())`. Entering does not allocate. What
/// only one thread changes needs none of it: see [Published] and [Mailbox].
public final class Exclusion {
  private final ReentrantLock lock = new ReentrantLock();
  private final Held held = lock::unlock;

  /// The right to change; to be given back by the thread that got it.
  public interface Held extends AutoCloseable {
    @Override
    void close();
  }

  /// Waits for the right; a thread that has it gets it again.
  public Held enter() {
    lock.lock();
    return held;
  }
}
