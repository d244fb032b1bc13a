package soliton.udp;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import soliton.base.Octets;
import soliton.transport.DatagramEndpoint;
import soliton.transport.DatagramReceiver;
import soliton.transport.Datagrams;

/// UDP sockets of the JDK, all read by one thread.
public final class NioDatagrams implements Datagrams {
  private static final System.Logger LOG = System.getLogger("soliton.udp");
  private static final int SOCKET_BUFFER_OCTETS = 4 << 20;
  private static final int DATAGRAMS_A_TURN = 64;

  private final Selector selector;
  private final ConcurrentLinkedQueue<Endpoint> opened = new ConcurrentLinkedQueue<>();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(LONGEST_PAYLOAD_OCTETS + 1);
  private final Thread thread;
  private volatile boolean closed;

  public NioDatagrams() throws IOException {
    selector = Selector.open();
    thread = Thread.ofPlatform().name("datagrams").daemon().start(this::run);
  }

  @Override
  public DatagramEndpoint bind(InetSocketAddress local, DatagramReceiver receiver)
      throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, SOCKET_BUFFER_OCTETS);
      channel.setOption(StandardSocketOptions.SO_SNDBUF, SOCKET_BUFFER_OCTETS);
      channel.bind(local);
      channel.configureBlocking(false);
    } catch (IOException refused) {
      channel.close();
      throw new IOException("bind UDP %s: %s".formatted(local, refused.getMessage()), refused);
    }
    Endpoint endpoint = new Endpoint(channel, receiver);
    opened.add(endpoint);
    selector.wakeup();
    return endpoint;
  }

  private void run() {
    while (!closed) {
      try {
        selector.select();
        for (Endpoint next = opened.poll(); next != null; next = opened.poll()) {
          register(next);
        }
        for (Iterator<SelectionKey> ready = selector.selectedKeys().iterator(); ready.hasNext(); ) {
          SelectionKey key = ready.next();
          ready.remove();
          ((Endpoint) key.attachment()).receive();
        }
      } catch (CancelledKeyException closedMeanwhile) {
        // Its endpoint was closed while it was ready: there is nobody to tell.
      } catch (IOException | RuntimeException fault) {
        LOG.log(Level.ERROR, "datagrams.turn failed", fault);
      }
    }
    selector.keys().forEach(key -> ((Endpoint) key.attachment()).close());
  }

  private void register(Endpoint endpoint) throws IOException {
    try {
      endpoint.channel.register(selector, SelectionKey.OP_READ, endpoint);
    } catch (ClosedChannelException closedMeanwhile) {
      LOG.log(Level.DEBUG, "datagrams.register closed meanwhile");
    }
  }

  @Override
  public void close() {
    closed = true;
    selector.wakeup();
    try {
      thread.join();
      selector.close();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException ignored) {
      LOG.log(Level.DEBUG, "datagrams.close failed", ignored);
    }
  }

  private final class Endpoint implements DatagramEndpoint {
    private final DatagramChannel channel;
    private final DatagramReceiver receiver;
    private final InetSocketAddress local;

    Endpoint(DatagramChannel channel, DatagramReceiver receiver) throws IOException {
      this.channel = channel;
      this.receiver = receiver;
      this.local = (InetSocketAddress) channel.getLocalAddress();
    }

    @Override
    public InetSocketAddress local() {
      return local;
    }

    @Override
    public boolean send(InetSocketAddress to, Octets payload) {
      if (payload.length() > LONGEST_PAYLOAD_OCTETS) {
        return false;
      }
      try {
        return channel.send(ByteBuffer.wrap(payload.toArray()), to) == payload.length();
      } catch (IOException | RuntimeException refused) {
        LOG.log(Level.DEBUG, "datagrams.send failed to={0} {1}", to, refused.toString());
        return false;
      }
    }

    void receive() throws IOException {
      for (int turn = 0; turn < DATAGRAMS_A_TURN; turn++) {
        buffer.clear();
        InetSocketAddress from = next();
        if (from == null) {
          return;
        }
        byte[] content = new byte[buffer.flip().remaining()];
        buffer.get(content);
        try {
          receiver.onDatagram(this, from, Octets.adopt(content));
        } catch (RuntimeException fault) {
          LOG.log(Level.ERROR, "datagrams.receiver failed from=" + from, fault);
        }
      }
    }

    /// The next datagram's sender, or null if there is none. An ICMP error about a datagram sent
    /// before may come in its place (RFC 1122 4.1.3.3); it is not ours to act on.
    @org.jspecify.annotations.Nullable
    InetSocketAddress next() {
      try {
        return (InetSocketAddress) channel.receive(buffer);
      } catch (IOException unreachableOrClosed) {
        return null;
      }
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException ignored) {
        LOG.log(Level.DEBUG, "datagrams.close failed", ignored);
      }
    }
  }
}
