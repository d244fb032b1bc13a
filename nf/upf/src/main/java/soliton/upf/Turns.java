package soliton.upf;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs tasks one after the other, in the thread of whoever comes when nobody is at it; who comes
/// meanwhile leaves the task to that thread. So the control side of the UPF has one writer at a
/// time without a thread and without waiting.
public final class Turns implements Executor {
  private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
    if (count.getAndIncrement() != 0) {
      return;
    }
    do {
      Runnable next = waiting.poll();
      if (next != null) {
        next.run();
      }
    } while (count.decrementAndGet() != 0);
  }
}
