package soliton.assurance.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import soliton.base.Clock;
import soliton.nf.Scheduler;
import soliton.nf.Simulation;
import soliton.radio.Agenda;

/// The agenda of the radio network on the clock of the simulated core: time moves for both
/// together. Owned by the thread that drives the simulation.
final class SimulatedAgenda implements Agenda {
  private final Simulation simulation;
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  SimulatedAgenda(Simulation simulation) {
    this.simulation = simulation;
  }

  @Override
  public Clock clock() {
    return simulation.clock();
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  @Override
  public Timer after(long delayMillis, Runnable task) {
    Scheduler.Timeout timeout = simulation.after(delayMillis * 1_000_000L, () -> execute(task));
    return timeout::cancel;
  }

  /// Does the oldest task; false if there is none.
  boolean step() {
    Runnable task = tasks.poll();
    if (task != null) {
      task.run();
    }
    return task != null;
  }
}
