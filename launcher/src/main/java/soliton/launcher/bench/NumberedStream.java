package soliton.launcher.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.DatagramChannel;
import java.util.BitSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import soliton.linux.NetworkNamespace;

/// Numbered datagrams at a steady pace between two programs, in both directions: whatever number
/// does not arrive was lost. The second program learns from the first datagram where the first one
/// is, as servers behind a translation do.
final class NumberedStream implements AutoCloseable {
  private static final long PACE_NANOS = 1_000_000;
  private static final int OCTETS = 100;
  private static final int PATIENCE_SECONDS = 5;

  private final End client;
  private final End server;
  private final InetSocketAddress serverAddress;
  private final CountDownLatch met = new CountDownLatch(2);
  private final AtomicReference<SocketAddress> clientAddress;
  private final AtomicBoolean ended = new AtomicBoolean();

  /// A socket, what it sent and what it got.
  private static final class End {
    private final DatagramChannel channel;
    private final BitSet got = new BitSet();
    private int sent;
    private long longestPauseNanos;

    End(DatagramChannel channel) {
      this.channel = channel;
    }

    synchronized int missingOf(int all) {
      return all - got.cardinality();
    }

    synchronized void got(int number) {
      got.set(number);
    }
  }

  /// What was lost, and how long a direction was silent at most.
  record Losses(int sentUp, int lostUp, int sentDown, int lostDown, double longestPauseMillis) {
    int all() {
      return lostUp + lostDown;
    }
  }

  /// @param clientAt address of the client, any port
  NumberedStream(
      String clientNamespace,
      InetSocketAddress clientAt,
      String serverNamespace,
      InetSocketAddress serverAddress)
      throws IOException {
    this.serverAddress = serverAddress;
    this.clientAddress = new AtomicReference<>(clientAt);
    client = new End(open(clientNamespace, clientAt));
    server = new End(open(serverNamespace, serverAddress));
  }

  private static DatagramChannel open(String namespace, InetSocketAddress at) throws IOException {
    return new NetworkNamespace(namespace).call(() -> DatagramChannel.open().bind(at));
  }

  /// Begins, and waits until packets arrive in both directions.
  ///
  /// @throws IOException if none do
  void start() throws IOException {
    Thread.ofPlatform().daemon().name("stream-server").start(() -> receive(server, true));
    Thread.ofPlatform().daemon().name("stream-client").start(() -> receive(client, false));
    Thread.ofPlatform().daemon().name("stream-pace").start(this::send);
    try {
      if (!met.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("no packets pass through the user plane");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void receive(End end, boolean isServer) {
    ByteBuffer datagram = ByteBuffer.allocate(OCTETS);
    long last = 0;
    try {
      while (true) {
        datagram.clear();
        SocketAddress from = end.channel.receive(datagram);
        long now = System.nanoTime();
        if (last == 0) {
          if (isServer) {
            clientAddress.set(from);
          }
          met.countDown();
        } else {
          end.longestPauseNanos = Math.max(end.longestPauseNanos, now - last);
        }
        last = now;
        end.got(datagram.getInt(0));
      }
    } catch (AsynchronousCloseException closed) {
      // The stream has ended.
    } catch (IOException refused) {
      System.err.println("stream: " + refused);
    }
  }

  private void send() {
    ByteBuffer datagram = ByteBuffer.allocate(OCTETS);
    long next = System.nanoTime();
    while (!ended.get()) {
      try {
        client.channel.send(datagram.clear().putInt(0, client.sent), serverAddress);
        client.sent++;
        if (met.getCount() < 2) {
          server.channel.send(datagram.clear().putInt(0, server.sent), clientAddress.get());
          server.sent++;
        }
      } catch (IOException refused) {
        System.err.println("stream: " + refused);
        return;
      }
      // Time that was missed is not made up for: a burst would overrun queues on the way.
      next = Math.max(next + PACE_NANOS, System.nanoTime());
      LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
    }
  }

  /// Ends it and counts, once what is on its way has arrived.
  Losses end() throws IOException, InterruptedException {
    ended.set(true);
    Thread.sleep(300);
    int lostUp = server.missingOf(client.sent);
    int lostDown = client.missingOf(server.sent);
    long pause = Math.max(client.longestPauseNanos, server.longestPauseNanos);
    return new Losses(client.sent, lostUp, server.sent, lostDown, pause / 1e6);
  }

  @Override
  public void close() throws IOException {
    ended.set(true);
    client.channel.close();
    server.channel.close();
  }
}
