package soliton.upf;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import soliton.nf.EventLog;

/// Runs tasks one after the other, in the thread of whoever comes when nobody is at it; who comes
/// meanwhile leaves the task to that thread. So the control side of the UPF has one writer at a
/// time without a thread and without waiting. A task that fails is logged, and the next one runs.
public final class Turns implements Executor {
  private final EventLog log;
  private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  public Turns(EventLog log) {
    this.log = log;
  }

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
    if (count.getAndIncrement() != 0) {
      return;
    }
    do {
      Runnable next = waiting.poll();
      if (next != null) {
        run(next);
      }
    } while (count.decrementAndGet() != 0);
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException fault) {
      log.error("upf.control.fault", fault);
    }
  }
}
