package soliton.sctp.kernel;

import com.sun.nio.sctp.SctpChannel;
import com.sun.nio.sctp.SctpServerChannel;
import com.sun.nio.sctp.SctpStandardSocketOptions;
import com.sun.nio.sctp.SctpStandardSocketOptions.InitMaxStreams;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import soliton.transport.Sctp;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpListener;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;

/// SCTP of the kernel, through `com.sun.nio.sctp`. One event thread waits on a selector and tells
/// the users; any thread sends.
public final class KernelSctp implements Sctp {
  private static final System.Logger LOG = System.getLogger("soliton.sctp");
  private static final int BACKLOG = 1024;

  private final Selector selector = Selector.open();
  private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicLong nextId = new AtomicLong(1);
  private final Thread thread;
  private volatile boolean closed;

  // Owned by the event thread.
  private ByteBuffer buffer = ByteBuffer.allocateDirect(SctpSettings.N2.messageLimitOctets());

  private KernelSctp() throws IOException {
    thread = Thread.ofPlatform().name("sctp-events").daemon().start(this::run);
  }

  /// @throws UnsupportedOperationException if the kernel has no SCTP, or libsctp.so.1 is missing
  public static KernelSctp open() throws IOException {
    SctpChannel.open().close();
    KernelTuning.apply(SctpSettings.N2.deadPeerMillis());
    return new KernelSctp();
  }

  @Override
  public String provider() {
    return "kernel";
  }

  @Override
  public SctpListener listen(InetSocketAddress local, SctpSettings settings, SctpUser user)
      throws IOException {
    SctpServerChannel server = SctpServerChannel.open();
    try {
      server.setOption(SctpStandardSocketOptions.SCTP_INIT_MAXSTREAMS, streams(settings));
      server.bind(local, BACKLOG);
      server.configureBlocking(false);
      InetSocketAddress bound = (InetSocketAddress) server.getAllLocalAddresses().iterator().next();
      Acceptor acceptor = new Acceptor(server, settings, user);
      post(() -> register(() -> server.register(selector, SelectionKey.OP_ACCEPT, acceptor)));
      return new Listener(server, bound);
    } catch (IOException refused) {
      server.close();
      throw new IOException("listen for SCTP on %s: %s".formatted(local, refused), refused);
    }
  }

  @Override
  public SctpAssociation connect(InetSocketAddress remote, SctpSettings settings, SctpUser user)
      throws IOException {
    SctpChannel channel = SctpChannel.open();
    KernelAssociation association = adopt(channel, remote, settings, user);
    channel.setOption(SctpStandardSocketOptions.SCTP_INIT_MAXSTREAMS, streams(settings));
    post(
        () ->
            register(
                () -> {
                  association.key =
                      channel.register(selector, SelectionKey.OP_CONNECT, association);
                  association.connect();
                }));
    return association;
  }

  private KernelAssociation adopt(
      SctpChannel channel, InetSocketAddress peer, SctpSettings settings, SctpUser user)
      throws IOException {
    channel.configureBlocking(false);
    channel.setOption(SctpStandardSocketOptions.SCTP_NODELAY, true);
    return new KernelAssociation(this, nextId.getAndIncrement(), channel, peer, settings, user);
  }

  private static InitMaxStreams streams(SctpSettings settings) {
    return InitMaxStreams.create(settings.streams(), settings.streams());
  }

  /// Runs the task in the event thread.
  void post(Runnable task) {
    tasks.add(task);
    selector.wakeup();
  }

  private interface Registration {
    void run() throws IOException;
  }

  private static void register(Registration registration) {
    try {
      registration.run();
    } catch (IOException | RuntimeException closedMeanwhile) {
      LOG.log(Level.DEBUG, "sctp.register failed", closedMeanwhile);
    }
  }

  // ---- the event thread

  private void run() {
    while (!closed) {
      try {
        selector.select();
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
          task.run();
        }
        for (Iterator<SelectionKey> ready = selector.selectedKeys().iterator(); ready.hasNext(); ) {
          onReady(ready.next());
          ready.remove();
        }
      } catch (IOException | RuntimeException fault) {
        LOG.log(Level.ERROR, "sctp.turn failed", fault);
      }
    }
  }

  private void onReady(SelectionKey key) {
    if (!key.isValid()) {
      return;
    }
    switch (key.attachment()) {
      case Acceptor acceptor -> acceptor.onReady();
      case KernelAssociation association -> {
        if (buffer.capacity() < association.settings.messageLimitOctets()) {
          buffer = ByteBuffer.allocateDirect(association.settings.messageLimitOctets());
        }
        association.onReady(buffer);
      }
      case Object other -> throw new IllegalStateException(other.toString());
    }
  }

  private final class Acceptor {
    private final SctpServerChannel server;
    private final SctpSettings settings;
    private final SctpUser user;

    Acceptor(SctpServerChannel server, SctpSettings settings, SctpUser user) {
      this.server = server;
      this.settings = settings;
      this.user = user;
    }

    void onReady() {
      try {
        for (SctpChannel next = server.accept(); next != null; next = server.accept()) {
          welcome(next);
        }
      } catch (IOException refused) {
        LOG.log(Level.WARNING, "sctp.accept failed: {0}", refused.getMessage());
      }
    }

    private void welcome(SctpChannel channel) throws IOException {
      InetSocketAddress peer = (InetSocketAddress) channel.getRemoteAddresses().iterator().next();
      KernelAssociation association = adopt(channel, peer, settings, user);
      association.key = channel.register(selector, SelectionKey.OP_READ, association);
      association.establish();
    }
  }

  private final class Listener implements SctpListener {
    private final SctpServerChannel server;
    private final InetSocketAddress local;

    Listener(SctpServerChannel server, InetSocketAddress local) {
      this.server = server;
      this.local = local;
    }

    @Override
    public InetSocketAddress local() {
      return local;
    }

    @Override
    public void close() {
      try {
        server.close();
        selector.wakeup();
      } catch (IOException ignored) {
        LOG.log(Level.DEBUG, "sctp.close failed", ignored);
      }
    }
  }

  @Override
  public void close() {
    post(
        () -> {
          for (SelectionKey key : selector.keys()) {
            if (key.attachment() instanceof KernelAssociation association) {
              association.lose(SctpLoss.ENDED_HERE, true, false);
            }
          }
          closed = true;
        });
    try {
      thread.join();
      selector.close();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException ignored) {
      LOG.log(Level.DEBUG, "sctp.close failed", ignored);
    }
  }
}
