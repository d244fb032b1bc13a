package soliton.launcher.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Instant;
import java.util.Arrays;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;

/// An SMF that does nothing but set sessions up, some at a time, over a UDP socket of its own.
/// Owned by the thread that made it.
final class SessionLoad implements AutoCloseable {
  /// What a part of the load came to.
  ///
  /// @param delay from request to answer
  record Part(int accepted, int refused, int repeated, long nanos, Delay delay) {
    double perSecond() {
      return accepted * 1e9 / nanos;
    }
  }

  /// Microseconds.
  record Delay(double p50, double p99, double most) {
    private static Delay of(long[] nanos) {
      Arrays.sort(nanos);
      return nanos.length == 0
          ? new Delay(0, 0, 0)
          : new Delay(quantile(nanos, 0.5), quantile(nanos, 0.99), quantile(nanos, 1));
    }

    private static double quantile(long[] ascending, double share) {
      return ascending[(int) (share * (ascending.length - 1))] / 1e3;
    }
  }

  private static final int HEARTBEAT_REQUEST = 1;
  private static final int ESTABLISHMENT_RESPONSE = 51;
  private static final int FIRST_ELEMENT = 16;
  private static final int CAUSE = 19;
  private static final int ACCEPTED = 1;
  private static final int SOCKET_OCTETS = 4 << 20;
  private static final int MAX_DATAGRAM = 2048;

  /// T1 of TS 29.244 6.4.
  private static final long AGAIN_NANOS = 3_000_000_000L;

  private static final int MOST_TRIES = 5;

  private final Ipv4Address self;
  private final InetSocketAddress upf;
  private final SessionRequests requests;
  private final DatagramChannel channel;
  private final Selector selector = Selector.open();
  private final ByteBuffer in = ByteBuffer.allocateDirect(MAX_DATAGRAM);
  private final ByteBuffer out;
  private final TimeStamp started = TimeStamp.of(Instant.now());

  // One place for each request on its way; the lowest bits of its sequence number are the place.
  private final int window;
  private final int[] session;
  private final int[] sequence;
  private final long[] sentNanos;
  private final int[] tries;

  // Of the part that runs.
  private int accepted;
  private int refused;
  private int repeated;
  private long[] delays = {};

  /// @param window requests on their way, a power of two
  SessionLoad(InetSocketAddress local, InetSocketAddress upf, SessionRequests requests, int window)
      throws IOException {
    this.self = Ipv4Address.of(Octets.adopt(local.getAddress().getAddress()));
    this.upf = upf;
    this.requests = requests;
    this.window = window;
    this.out = ByteBuffer.allocateDirect(requests.octets());
    session = new int[window];
    sequence = new int[window];
    sentNanos = new long[window];
    tries = new int[window];
    Arrays.fill(session, -1);
    channel = DatagramChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, SOCKET_OCTETS);
    channel.bind(local);
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ);
  }

  /// TS 29.244 6.2.6.
  ///
  /// @throws IOException if the UPF does not answer
  void associate() throws IOException {
    var request =
        AssociationSetupRequest.builder()
            .nodeId(NodeId.of(self))
            .recoveryTimeStamp(started)
            .build();
    for (int i = 0; i < MOST_TRIES; i++) {
      channel.send(ByteBuffer.wrap(Pfcp.encode(request, 1).toArray()), upf);
      selector.select(1_000);
      selector.selectedKeys().clear();
      for (InetSocketAddress from = receive(); from != null; from = receive()) {
        if (decoded() instanceof Decoded.Message message
            && message.message() instanceof AssociationSetupResponse) {
          return;
        }
      }
    }
    throw new IOException("the UPF at " + upf + " does not answer");
  }

  /// Sets sessions up, as fast as they are answered.
  ///
  /// @param from number of the first
  /// @throws IOException if the UPF has fallen silent
  Part run(int from, int count) throws IOException {
    accepted = 0;
    refused = 0;
    repeated = 0;
    delays = new long[count];
    int next = from;
    long start = System.nanoTime();
    for (int i = 0; i < window && next < from + count; i++) {
      send(i, next++);
    }
    while (accepted + refused < count) {
      if (selector.select(1_000) == 0) {
        sendAgain();
      }
      selector.selectedKeys().clear();
      for (InetSocketAddress who = receive(); who != null; who = receive()) {
        int free = onDatagram(who);
        if (free >= 0 && next < from + count) {
          send(free, next++);
        }
      }
    }
    long nanos = System.nanoTime() - start;
    Delay delay = Delay.of(Arrays.copyOf(delays, accepted));
    return new Part(accepted, refused, repeated, nanos, delay);
  }

  private void send(int place, int number) throws IOException {
    session[place] = number;
    sequence[place] = sequence[place] + window & 0xffffff & -window | place;
    tries[place] = 1;
    sentNanos[place] = System.nanoTime();
    requests.write(number, sequence[place], out);
    channel.send(out, upf);
  }

  private void sendAgain() throws IOException {
    long now = System.nanoTime();
    for (int place = 0; place < window; place++) {
      if (session[place] >= 0 && now - sentNanos[place] > AGAIN_NANOS * tries[place]) {
        if (tries[place]++ == MOST_TRIES) {
          throw new IOException("the UPF at " + upf + " has fallen silent");
        }
        repeated++;
        requests.write(session[place], sequence[place], out);
        channel.send(out, upf);
      }
    }
  }

  private InetSocketAddress receive() throws IOException {
    in.clear();
    var from = (InetSocketAddress) channel.receive(in);
    in.flip();
    return from;
  }

  private Decoded decoded() {
    byte[] octets = new byte[in.remaining()];
    in.get(0, octets);
    return Pfcp.decode(Octets.adopt(octets));
  }

  /// @return the place that has become free, or -1
  private int onDatagram(InetSocketAddress from) throws IOException {
    int type = in.get(1) & 0xff;
    if (type == HEARTBEAT_REQUEST) {
      answerHeartbeat(from);
      return -1;
    }
    int number = in.getInt(12) >>> 8;
    int place = number & window - 1;
    boolean awaited =
        type == ESTABLISHMENT_RESPONSE && session[place] >= 0 && sequence[place] == number;
    if (!awaited) {
      return -1;
    }
    session[place] = -1;
    if (cause() == ACCEPTED) {
      delays[accepted++] = System.nanoTime() - sentNanos[place];
    } else {
      refused++;
    }
    return place;
  }

  private int cause() {
    int at = FIRST_ELEMENT;
    while (at + 5 <= in.limit()) {
      if (in.getShort(at) == CAUSE) {
        return in.get(at + 4);
      }
      at += 4 + (in.getShort(at + 2) & 0xffff);
    }
    return 0;
  }

  private void answerHeartbeat(InetSocketAddress from) throws IOException {
    if (decoded() instanceof Decoded.Message message
        && message.message() instanceof HeartbeatRequest) {
      var answer = HeartbeatResponse.builder().recoveryTimeStamp(started).build();
      Octets octets = Pfcp.encode(answer, message.header().sequence());
      channel.send(ByteBuffer.wrap(octets.toArray()), from);
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
    channel.close();
  }
}
