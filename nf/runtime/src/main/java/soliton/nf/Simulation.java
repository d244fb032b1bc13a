package soliton.nf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;

/// A scheduler for tests and rehearsals: all procedures of a whole network run one at a time, in an
/// order drawn from the seed, in a time that passes only when nobody has anything to do. The same
/// seed and the same inputs give the same run, message by message.
///
/// Each task has a thread, but only the one that holds the baton runs; it passes the baton back
/// when it waits in a primitive of this package or ends. The thread that made the simulation drives
/// it; when that thread itself waits (a test that reads as a script), the simulation runs
/// meanwhile.
public final class Simulation implements Scheduler, AutoCloseable {
  private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

  private final RandomGenerator random;
  private final TimerWheel wheel = new TimerWheel(0);
  private final List<Strand> ready = new ArrayList<>();
  private final List<Strand> alive = new ArrayList<>();
  private final Semaphore baton = new Semaphore(0);
  private @Nullable Strand running;
  private long now;
  private boolean closed;

  public Simulation(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// Chance that belongs to this run: for losses, delays and whatever else a network decides.
  public RandomGenerator random() {
    return random;
  }

  @Override
  public Clock clock() {
    return new Clock() {
      @Override
      public long nanos() {
        return now;
      }

      @Override
      public Instant now() {
        return MORNING.plusNanos(now);
      }
    };
  }

  @Override
  public void start(Runnable task) {
    Strand strand = new Strand(task);
    alive.add(strand);
    ready.add(strand);
  }

  @Override
  public Waiting waiting() {
    Strand strand = running;
    return strand != null ? strand : new Driver();
  }

  @Override
  public Timeout after(long delayNanos, Runnable onExpiry) {
    return wheel.schedule(now, delayNanos, onExpiry);
  }

  /// Does the next thing: one ready task until it waits, or, when none is ready, the next timer.
  /// False if there is nothing to do at all.
  public boolean step() {
    if (!ready.isEmpty()) {
      ready.remove(random.nextInt(ready.size())).resume();
      return true;
    }
    long pause = wheel.advance(now);
    if (!ready.isEmpty()) {
      return true;
    }
    if (pause == TimerWheel.NEVER) {
      return false;
    }
    now += pause;
    wheel.advance(now);
    return true;
  }

  /// Runs until the condition holds; false if nothing is left to do and it does not hold.
  public boolean runUntil(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (!step()) {
        return condition.getAsBoolean();
      }
    }
    return true;
  }

  /// Runs what is ready without letting time pass.
  public void settle() {
    while (!ready.isEmpty()) {
      step();
    }
  }

  /// Lets this time pass, with all that happens in it.
  public void pass(java.time.Duration time) {
    boolean[] over = {false};
    after(time.toNanos(), () -> over[0] = true);
    runUntil(() -> over[0]);
    settle();
  }

  /// Tasks that have begun and not ended: what a finished run must not leave behind.
  public int tasksAlive() {
    return alive.size();
  }

  /// Ends all tasks that still wait.
  @Override
  public void close() {
    closed = true;
    while (!alive.isEmpty()) {
      alive.getLast().resume();
    }
  }

  /// Ends a task whose simulation was closed.
  private static final class Ended extends Error {
    Ended() {
      super("the simulation was closed", null, false, false);
    }
  }

  private final class Strand implements Waiting {
    private final Semaphore mine = new Semaphore(0);
    private final Thread thread;
    private @Nullable Throwable failure;
    private boolean permit = true;
    private boolean parked = true;

    Strand(Runnable task) {
      thread = Thread.ofVirtual().unstarted(() -> run(task));
    }

    private void run(Runnable task) {
      mine.acquireUninterruptibly();
      try {
        if (!closed) {
          task.run();
        }
      } catch (Ended ended) {
        // nobody waits for it any more
      } catch (Throwable t) { // handed to the driver, which throws it
        failure = t;
      } finally {
        alive.remove(this);
        baton.release();
      }
    }

    /// Gives this strand the baton and waits until it comes back. Called by the driver.
    void resume() {
      if (thread.getState() == Thread.State.NEW) {
        thread.start();
      }
      parked = false;
      permit = false;
      running = this;
      mine.release();
      baton.acquireUninterruptibly();
      running = null;
      if (failure != null) {
        throw new IllegalStateException("a task of the simulation failed", failure);
      }
    }

    @Override
    public void park() {
      if (permit) {
        permit = false;
        return;
      }
      if (closed) {
        throw new Ended();
      }
      parked = true;
      baton.release();
      mine.acquireUninterruptibly();
      if (closed) {
        throw new Ended();
      }
    }

    @Override
    public void unpark() {
      if (!permit) {
        permit = true;
        if (parked) {
          ready.add(this);
        }
      }
    }
  }

  /// The thread that drives the simulation, waiting like everybody else.
  private final class Driver implements Waiting {
    private boolean permit;

    @Override
    public void park() {
      if (!runUntil(() -> permit)) {
        throw new IllegalStateException("waits for something that can never happen");
      }
      permit = false;
    }

    @Override
    public void unpark() {
      permit = true;
    }
  }
}
