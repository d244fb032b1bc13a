package soliton.linux;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A network of its own inside this host (network_namespaces(7)), by the name that `ip netns` gives
/// it. Sockets and devices opened inside belong to it for good, whoever uses them afterwards.
public final class NetworkNamespace {
  private static final int CLONE_NEWNET = 0x40000000;

  private final String name;

  public NetworkNamespace(String name) {
    this.name = name;
  }

  /// Runs the task inside the namespace, on a platform thread of its own, and returns its result.
  ///
  /// @throws IOException if there is no such namespace, or the task failed
  public <T> T call(Callable<T> task) throws IOException {
    return onOwnThread(
        name,
        () -> {
          enter();
          return task.call();
        });
  }

  /// Runs the task in a new namespace without a name, which goes when the last of its sockets and
  /// devices is closed.
  public static <T> T callInNew(Callable<T> task) throws IOException {
    return onOwnThread(
        "new",
        () -> {
          new SystemCalls().demand("make a network namespace", Syscall.UNSHARE, CLONE_NEWNET, 0, 0);
          return task.call();
        });
  }

  private static <T> T onOwnThread(String name, Callable<T> task) throws IOException {
    FutureTask<T> inside = new FutureTask<>(task);
    Thread thread = Thread.ofPlatform().name("netns-" + name).start(inside);
    try {
      thread.join();
      return inside.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted in network namespace " + name, interrupted);
    } catch (ExecutionException failed) {
      throw new IOException(
          "in network namespace %s: %s".formatted(name, failed.getCause()), failed);
    }
  }

  /// Moves the current platform thread into the namespace: setns(2). The thread never leaves it.
  public void enter() throws LinuxException {
    if (Thread.currentThread().isVirtual()) {
      throw new IllegalStateException("a virtual thread cannot change its network namespace");
    }
    SystemCalls calls = new SystemCalls();
    try (Fd fd = Fd.open(calls, "/run/netns/" + name, 0)) {
      calls.demand("enter network namespace " + name, Syscall.SETNS, fd.number(), CLONE_NEWNET, 0);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
