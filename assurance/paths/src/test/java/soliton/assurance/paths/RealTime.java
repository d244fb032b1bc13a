package soliton.assurance.paths;

import java.util.random.RandomGenerator;
import soliton.base.Clock;
import soliton.nf.Scheduler;
import soliton.nf.Simulation;

/// Runs tasks and timers by hand, but shows the clock of the machine: the one that programs in the
/// kernel go by.
final class RealTime implements Scheduler, AutoCloseable {
  private final Simulation simulation = new Simulation(7);

  RandomGenerator random() {
    return simulation.random();
  }

  @Override
  public Clock clock() {
    return Clock.SYSTEM;
  }

  @Override
  public void start(Runnable task) {
    simulation.start(task);
  }

  @Override
  public Waiting waiting() {
    return simulation.waiting();
  }

  @Override
  public Timeout after(long delayNanos, Runnable onExpiry) {
    return simulation.after(delayNanos, onExpiry);
  }

  @Override
  public void close() {
    simulation.close();
  }
}
