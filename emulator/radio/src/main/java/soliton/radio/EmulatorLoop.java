package soliton.radio;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;

/// An agenda with a thread of its own and the time of the machine. Tasks from other threads
/// (sockets, a command line) wait in a queue of limited length: who is too fast waits there, which
/// is how load on the emulator becomes back-pressure on its sockets.
public final class EmulatorLoop implements Agenda, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(EmulatorLoop.class.getName());
  private static final int MOST_WAITING_TASKS = 1 << 16;
  private static final int TASKS_BETWEEN_TIMERS = 256;
  private static final long IDLE_WAIT_MILLIS = 1000;

  private final Clock clock;
  private final BlockingQueue<Runnable> fromOutside = new ArrayBlockingQueue<>(MOST_WAITING_TASKS);
  private final Deque<Runnable> own = new ArrayDeque<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final TimerWheel wheel;
  private final Thread thread;

  public EmulatorLoop(String name, Clock clock) {
    this.clock = clock;
    this.wheel = new TimerWheel(clock.nanos());
    this.thread = Thread.ofPlatform().name(name).daemon(true).unstarted(this::loop);
  }

  /// Starts the thread of a new loop on the system's clock.
  public static EmulatorLoop start(String name) {
    EmulatorLoop loop = new EmulatorLoop(name, Clock.SYSTEM);
    loop.thread.start();
    return loop;
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public void execute(Runnable task) {
    if (isOwn(Thread.currentThread())) {
      own.add(task);
      return;
    }
    try {
      while (thread.isAlive() && !fromOutside.offer(task, 100, TimeUnit.MILLISECONDS)) {
        // full: the caller waits, and asks again whether the loop still lives
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Timer after(long delayMillis, Runnable task) {
    if (!isOwn(Thread.currentThread())) {
      throw new IllegalStateException("timers are started from within the agenda");
    }
    return wheel.start(clock.nanos(), delayMillis, task);
  }

  /// Ends the thread after the task it is doing; what waits is dropped. Returns when it has ended,
  /// or at once when called from within.
  @Override
  public void close() {
    closing.countDown();
    if (isOwn(Thread.currentThread())) {
      return;
    }
    boolean _ = fromOutside.offer(() -> {}); // wakes it; a full queue needs no waking
    awaitEnd();
  }

  /// Waits until the thread has ended, but not for ever.
  public void awaitEnd() {
    try {
      thread.join(IDLE_WAIT_MILLIS * 2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOwn(Thread caller) {
    return caller.threadId() == thread.threadId();
  }

  private void loop() {
    while (closing.getCount() > 0) {
      for (int i = 0; i < TASKS_BETWEEN_TIMERS; i++) {
        Runnable task = next();
        if (task == null) {
          break;
        }
        guarded(task);
      }
      guarded(() -> wheel.advance(clock.nanos()));
      if (own.isEmpty()) {
        waitForWork();
      }
    }
  }

  private @Nullable Runnable next() {
    Runnable task = own.poll();
    return task != null ? task : fromOutside.poll();
  }

  private void waitForWork() {
    try {
      long patience = wheel.size() == 0 ? IDLE_WAIT_MILLIS : TimerWheel.TICK_MILLIS;
      Runnable task = fromOutside.poll(patience, TimeUnit.MILLISECONDS);
      if (task != null) {
        guarded(task);
      }
    } catch (InterruptedException e) {
      closing.countDown();
    }
  }

  /// A fault of one task must not stop the others: it is logged, and the loop goes on.
  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "emulator.fault", e);
    }
  }
}
