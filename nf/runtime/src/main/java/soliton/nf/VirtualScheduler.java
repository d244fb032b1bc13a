package soliton.nf;

import java.util.concurrent.locks.LockSupport;
import soliton.base.Clock;

/// Production: a virtual thread for each running procedure, one platform thread for all timers.
public final class VirtualScheduler implements Scheduler, AutoCloseable {
  private final Clock clock;
  private final TimerWheel wheel;
  private final Thread.Builder threads;
  private final Thread ticker;
  private volatile boolean closed;

  public VirtualScheduler() {
    clock = Clock.SYSTEM;
    wheel = new TimerWheel(clock.nanos());
    threads = Thread.ofVirtual().name("procedure");
    ticker = Thread.ofPlatform().daemon().name("timers").unstarted(this::tick);
    ticker.start();
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public void start(Runnable task) {
    threads.start(task);
  }

  @Override
  public Waiting waiting() {
    return new ParkedThread(Thread.currentThread());
  }

  @Override
  public Timeout after(long delayNanos, Runnable onExpiry) {
    long now = clock.nanos();
    TimerWheel.Entry entry = wheel.schedule(now, delayNanos, onExpiry);
    if (entry.isEarliest()) {
      LockSupport.unpark(ticker);
    }
    return entry;
  }

  /// Stops the timers. Procedures that wait for one wait for ever: close last.
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(ticker);
  }

  private void tick() {
    while (!closed) {
      long pause = wheel.advance(clock.nanos());
      if (pause == TimerWheel.NEVER) {
        LockSupport.park(this);
      } else if (pause > 0) {
        LockSupport.parkNanos(this, pause);
      }
    }
  }

  private record ParkedThread(Thread thread) implements Waiting {
    @Override
    public void park() {
      LockSupport.park(this);
    }

    @Override
    public void unpark() {
      LockSupport.unpark(thread);
    }
  }
}
