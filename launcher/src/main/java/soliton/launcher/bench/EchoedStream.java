package soliton.launcher.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import soliton.linux.NetworkNamespace;

/// A connection of TCP that sends at a steady pace to a server that sends everything back.
final class EchoedStream implements AutoCloseable {
  private static final long PACE_NANOS = 2_000_000;
  private static final int OCTETS = 1_000;
  private static final int PATIENCE_SECONDS = 10;

  private final ServerSocketChannel listener;
  private final SocketChannel client;
  private final InetSocketAddress serverAddress;
  private final CompletableFuture<Long> back = new CompletableFuture<>();
  private long sent;
  private final AtomicBoolean ended = new AtomicBoolean();

  EchoedStream(
      String clientNamespace,
      InetSocketAddress clientAt,
      String serverNamespace,
      InetSocketAddress serverAddress)
      throws IOException {
    this.serverAddress = serverAddress;
    listener =
        new NetworkNamespace(serverNamespace)
            .call(() -> ServerSocketChannel.open().bind(serverAddress));
    client = new NetworkNamespace(clientNamespace).call(() -> SocketChannel.open().bind(clientAt));
  }

  /// @throws IOException if the server is not reached
  void start() throws IOException {
    Thread.ofPlatform().daemon().name("tcp-server").start(this::echo);
    client.socket().connect(serverAddress, PATIENCE_SECONDS * 1_000);
    Thread.ofPlatform().daemon().name("tcp-client").start(this::receive);
    Thread.ofPlatform().daemon().name("tcp-pace").start(this::send);
  }

  private void echo() {
    try (SocketChannel peer = listener.accept()) {
      ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
      while (peer.read(buffer.clear()) >= 0) {
        buffer.flip();
        while (buffer.hasRemaining()) {
          peer.write(buffer);
        }
      }
    } catch (IOException e) {
      back.completeExceptionally(e);
    }
  }

  private void send() {
    ByteBuffer buffer = ByteBuffer.allocate(OCTETS);
    long next = System.nanoTime();
    try {
      while (!ended.get()) {
        sent += client.write(buffer.clear());
        // Time that was missed is not made up for: a burst would overrun queues on the way.
        next = Math.max(next + PACE_NANOS, System.nanoTime());
        LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
      }
      client.shutdownOutput();
    } catch (IOException e) {
      back.completeExceptionally(e);
    }
  }

  private void receive() {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    long all = 0;
    try {
      for (int got = 0; got >= 0; got = client.read(buffer.clear())) {
        all += got;
      }
      back.complete(all);
    } catch (IOException e) {
      back.completeExceptionally(e);
    }
  }

  /// Ends it.
  ///
  /// @return octets that were sent, all of which came back
  /// @throws IOException if they did not
  long end() throws IOException, InterruptedException {
    ended.set(true);
    try {
      long came = back.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (came != sent) {
        throw new IOException("TCP: %d octets sent, %d came back".formatted(sent, came));
      }
      return came;
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("TCP did not survive: " + e, e);
    }
  }

  @Override
  public void close() throws IOException {
    ended.set(true);
    client.close();
    listener.close();
  }
}
