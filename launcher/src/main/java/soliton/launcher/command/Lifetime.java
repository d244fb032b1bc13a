package soliton.launcher.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Keeps a command running until the process is told to end (Ctrl-C, SIGTERM), and the process
/// until the command has put everything away. To be the first resource of the command, so that it
/// is closed last.
final class Lifetime implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;

  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  Lifetime() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
  }

  private void end() {
    end.countDown();
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("soliton: not everything could be put away within 10 s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until the process is told to end.
  void awaitEnd() throws InterruptedException {
    end.await();
  }

  @Override
  public void close() {
    done.countDown();
  }
}
