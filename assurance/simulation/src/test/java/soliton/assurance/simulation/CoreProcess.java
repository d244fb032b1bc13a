package soliton.assurance.simulation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import soliton.base.Clock;
import soliton.nf.Scheduler;
import soliton.nf.Simulation;

/// The threads and timers of one process of the simulation, which can be killed: nothing of it runs
/// on, and what waits is gone.
final class CoreProcess implements Scheduler {
  private final Simulation simulation;
  private final Set<Waits> parked = new LinkedHashSet<>();
  private int tasks;
  private int timers;
  private boolean dead;

  CoreProcess(Simulation simulation) {
    this.simulation = simulation;
  }

  /// Procedures that run.
  int tasks() {
    return tasks;
  }

  /// Timers that run.
  int timers() {
    return timers;
  }

  /// kill -9.
  void kill() {
    dead = true;
    List.copyOf(parked).forEach(Waits::unpark);
  }

  boolean isDead() {
    return dead;
  }

  @Override
  public Clock clock() {
    return simulation.clock();
  }

  @Override
  public void start(Runnable task) {
    if (dead) {
      return;
    }
    tasks++;
    simulation.start(
        () -> {
          try {
            if (!dead) {
              task.run();
            }
          } catch (Killed killed) {
            // the process is gone, and this thread with it
          } finally {
            tasks--;
          }
        });
  }

  @Override
  public Waiting waiting() {
    return new Waits(simulation.waiting());
  }

  @Override
  public Timeout after(long delayNanos, Runnable onExpiry) {
    Running timer = new Running(onExpiry);
    timers++;
    timer.timeout = simulation.after(delayNanos, timer::expire);
    return timer;
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed() {
      super("killed", null, false, false);
    }
  }

  private final class Waits implements Waiting {
    private final Waiting inner;

    Waits(Waiting inner) {
      this.inner = inner;
    }

    @Override
    public void park() {
      parked.add(this);
      try {
        inner.park();
      } finally {
        parked.remove(this);
      }
      if (dead) {
        throw new Killed();
      }
    }

    @Override
    public void unpark() {
      inner.unpark();
    }
  }

  private final class Running implements Timeout {
    private final Runnable onExpiry;
    private Timeout timeout = () -> {};
    private boolean over;

    Running(Runnable onExpiry) {
      this.onExpiry = onExpiry;
    }

    void expire() {
      end();
      if (!dead) {
        onExpiry.run();
      }
    }

    @Override
    public void cancel() {
      timeout.cancel();
      end();
    }

    private void end() {
      timers -= over ? 0 : 1;
      over = true;
    }
  }
}
