package soliton.sctp.user;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import soliton.base.Clock;
import soliton.linux.Errno;
import soliton.linux.LinuxException;
import soliton.linux.Poller;
import soliton.linux.SystemCalls;
import soliton.transport.Sctp;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpListener;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;

/// SCTP in user space: libusrsctp as an engine without threads and sockets, driven by one event
/// thread that reads the wires, passes the time and tells the users. Sending happens in the thread
/// of the sender. There can be one a process.
public final class UserSctp implements Sctp {
  private static final System.Logger LOG = System.getLogger("soliton.sctp");

  /// The library's state is global to the process: a second stack would take the first one's
  /// packets.
  private static final AtomicBoolean TAKEN = new AtomicBoolean();

  private static final int FIRST_FREE_PORT = 32_768;
  private static final int LAST_PORT = 65_535;
  private static final int WIRES = 64;
  private static final int ASSOCIATIONS = 32_768;
  private static final int TICK_MILLIS = 10;
  private static final int IDLE_TICK_MILLIS = 200;
  private static final int INIT = 1;
  private static final int FIRST_CHUNK = 12;
  private static final int PORT_OF_SCTP_OVER_UDP = 9899; // RFC 6951 6

  final Usrsctp library;
  private final Paths paths;
  private final Clock clock;
  private final Encapsulation encapsulation;
  private final int localUdpPort;
  private final int remoteUdpPort;
  private final SystemCalls calls = new SystemCalls();
  private final Poller poller;
  private final Thread thread;
  private volatile boolean closed;

  // What other threads hand to the event thread.
  private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> news = new ConcurrentLinkedQueue<>();

  // Owned by the event thread.
  private final List<Wire> wires = new ArrayList<>();
  private final Map<Long, UserAssociation> associations = new HashMap<>();
  private final Map<Long, UserListener> listeners = new HashMap<>();
  private final ArrayDeque<UserAssociation> unfinished = new ArrayDeque<>();
  private final Strangers strangers = new Strangers();
  private Inbox inbox = new Inbox(SctpSettings.N2.messageLimitOctets());
  private long nextNumber = 1;
  private long timeNanos;
  private int nextPort;

  /// Starts the stack and its thread.
  ///
  /// @param localUdpPort where packets in UDP are awaited by listeners, 0 for the standard one
  /// @param remoteUdpPort where peers await them, 0 for the standard one
  /// @throws IllegalArgumentException if libusrsctp is not installed
  /// @throws LinuxException if raw sockets are asked for and not permitted
  public UserSctp(Clock clock, Encapsulation encapsulation, int localUdpPort, int remoteUdpPort)
      throws LinuxException {
    if (encapsulation == Encapsulation.RAW_IP) {
      new Wire(0, new InetSocketAddress(0), encapsulation, false).close(); // Is it permitted?
    }
    if (!TAKEN.compareAndSet(false, true)) {
      throw new LinuxException("open a second SCTP stack in one process", Errno.EBUSY);
    }
    this.clock = clock;
    this.encapsulation = encapsulation;
    this.localUdpPort = localUdpPort == 0 ? PORT_OF_SCTP_OVER_UDP : localUdpPort;
    this.remoteUdpPort = remoteUdpPort == 0 ? PORT_OF_SCTP_OVER_UDP : remoteUdpPort;
    this.poller = new Poller(calls, WIRES);
    this.timeNanos = clock.nanos();
    this.nextPort = FIRST_FREE_PORT + Math.floorMod(timeNanos, LAST_PORT - FIRST_FREE_PORT);
    library = new Usrsctp(new FromLibrary());
    paths = new Paths(library);
    SocketOptions.tune(library);
    thread = Thread.ofPlatform().name("sctp-events").daemon().start(this::run);
  }

  @Override
  public String provider() {
    return encapsulation == Encapsulation.RAW_IP
        ? "usrsctp over raw IP"
        : "usrsctp over UDP port " + localUdpPort;
  }

  private final class FromLibrary implements Usrsctp.Calls {
    @Override
    public int output(long handle, long memory, long length) {
      Path path = paths.ofHandle(handle);
      return path == null ? 0 : path.wire.send(path, memory, length);
    }

    @Override
    public void news(long number) {
      news.add(number);
      if (!isEventThread()) {
        poller.wake();
      }
    }
  }

  // ---- for any thread

  @Override
  public SctpListener listen(InetSocketAddress local, SctpSettings settings, SctpUser user)
      throws IOException {
    return perform(() -> startListening(local, settings, user));
  }

  @Override
  public SctpAssociation connect(InetSocketAddress remote, SctpSettings settings, SctpUser user)
      throws IOException {
    return perform(() -> startConnecting(remote, settings, user));
  }

  /// Runs the task in the event thread.
  void post(Runnable task) {
    tasks.add(task);
    if (!isEventThread()) {
      poller.wake();
    }
  }

  private boolean isEventThread() {
    return Thread.currentThread().equals(thread);
  }

  private interface Task<T> {
    T run() throws IOException;
  }

  private <T> T perform(Task<T> task) throws IOException {
    if (closed) {
      throw new IOException("SCTP is closed");
    }
    if (isEventThread()) {
      return task.run();
    }
    CompletableFuture<T> outcome = new CompletableFuture<>();
    post(
        () -> {
          try {
            outcome.complete(task.run());
          } catch (IOException | RuntimeException failed) {
            outcome.completeExceptionally(failed);
          }
        });
    try {
      return outcome.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
    }
  }

  @Override
  public void close() {
    closed = true;
    if (isEventThread()) {
      return; // The thread ends when it comes back from the event that it is in.
    }
    poller.wake();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // ---- the event thread

  private void run() {
    while (!closed) {
      boolean busy = !unfinished.isEmpty() || !news.isEmpty() || !tasks.isEmpty();
      int wait = busy ? 0 : associations.isEmpty() ? IDLE_TICK_MILLIS : TICK_MILLIS;
      poller.await(wait);
      try {
        turn();
      } catch (RuntimeException fault) {
        LOG.log(Level.ERROR, "sctp.turn failed", fault);
      }
    }
    end();
  }

  private void turn() {
    for (int i = 0; i < wires.size(); i++) {
      wires.get(i).receive(this::onPacket);
    }
    passTime();
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
    for (Long number = news.poll(); number != null; number = news.poll()) {
      onNews(number);
    }
    for (int left = unfinished.size(); left > 0; left--) {
      drain(unfinished.remove());
    }
  }

  private void passTime() {
    long now = clock.nanos();
    int millis = (int) ((now - timeNanos) / 1_000_000L);
    if (millis >= TICK_MILLIS) {
      timeNanos += millis * 1_000_000L;
      library.handleTimers(millis);
    }
    paths.forgetUnused(now);
  }

  private void onPacket(Wire wire, MemorySegment memory, long offset, long length, int slot) {
    Path.Key key = wire.key(slot);
    Path path = paths.of(key);
    if (path == null && memory.get(JAVA_BYTE, offset + FIRST_CHUNK) == INIT) {
      path = paths.open(key, wire, wire.source(slot), wire.control(slot), clock.nanos());
    }
    if (path == null) {
      onPacketOutOfTheBlue(wire, memory, offset, length, slot);
      return;
    }
    library.input(path.handle, memory.address() + offset, length);
  }

  /// Another stack's packets come this way too; those to a port where we listen are ours to answer.
  private void onPacketOutOfTheBlue(
      Wire wire, MemorySegment memory, long offset, long length, int slot) {
    if (Strangers.speaksOfFormerAssociation(memory, offset, length)
        && strangers.mayAnswer(clock.nanos())
        && isListening(wire, Strangers.destinationPort(memory, offset))) {
      strangers.abort(
          new Path(0, wire.key(slot), wire, wire.source(slot), wire.control(slot)), memory, offset);
    }
  }

  private boolean isListening(Wire wire, int port) {
    return listeners.values().stream().anyMatch(listener -> listener.isAt(wire, port));
  }

  private void onNews(Long number) {
    UserListener listener = listeners.get(number);
    if (listener != null) {
      listener.acceptAll();
      return;
    }
    UserAssociation association = associations.get(number);
    if (association != null) {
      drain(association);
    }
  }

  private void drain(UserAssociation association) {
    try {
      if (association.drain(inbox)) {
        unfinished.add(association);
      }
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "sctp.event failed association=" + association.id(), fault);
      association.abort();
    }
  }

  // ---- listening and connecting, in the event thread

  private SctpListener startListening(InetSocketAddress local, SctpSettings settings, SctpUser user)
      throws IOException {
    boolean any = local.getAddress().isAnyLocalAddress();
    Wire wire = wire(new InetSocketAddress(local.getAddress(), localUdpPort), any);
    int port = local.getPort() == 0 ? freePort() : local.getPort();
    if (wire.isOpen(port)) {
      throw new IOException("SCTP port %s:%d is in use".formatted(local.getAddress(), port));
    }
    UserListener listener = new UserListener(this, nextNumber++, wire, port, settings, user);
    listeners.put(listener.number, listener);
    return listener;
  }

  private UserAssociation startConnecting(
      InetSocketAddress remote, SctpSettings settings, SctpUser user) throws IOException {
    if (associations.size() >= ASSOCIATIONS) {
      throw new IOException("there are %d SCTP associations already".formatted(ASSOCIATIONS));
    }
    boolean six = remote.getAddress() instanceof java.net.Inet6Address;
    InetAddress any = InetAddress.ofLiteral(six ? "::" : "0.0.0.0");
    Wire wire = wire(new InetSocketAddress(any, 0), false);
    int port = freePort();
    boolean raw = encapsulation == Encapsulation.RAW_IP;
    InetSocketAddress to = new InetSocketAddress(remote.getAddress(), raw ? 0 : remoteUdpPort);
    Path.Key key = wire.key(to);
    Path known = paths.of(key);
    Path path =
        known != null ? known : paths.open(key, wire, to, MemorySegment.NULL, clock.nanos());
    if (path == null) {
      throw new IOException("there are too many SCTP peers already");
    }
    long socket = socket(settings);
    SocketOptions.bind(library, socket, port);
    long number = nextNumber++;
    library.attend(socket, number);
    var association = new UserAssociation(this, number, socket, port, path, remote, settings, user);
    adopt(association);
    SocketOptions.connect(library, socket, path.handle, remote.getPort());
    return association;
  }

  long socket(SctpSettings settings) throws IOException {
    if (inbox.bufferOctets() < settings.messageLimitOctets()) {
      inbox = new Inbox(settings.messageLimitOctets());
    }
    return SocketOptions.open(library, settings);
  }

  /// Takes over a socket that a listener accepted; false if there is no room for it.
  boolean welcome(
      long socket, long handle, int peerPort, int port, SctpSettings settings, SctpUser user) {
    Path path = paths.ofHandle(handle);
    if (path == null || associations.size() >= ASSOCIATIONS) {
      return false;
    }
    var from = new InetSocketAddress(path.remote.getAddress(), peerPort);
    long id = nextNumber++;
    library.attend(socket, id);
    var association = new UserAssociation(this, id, socket, port, path, from, settings, user);
    adopt(association);
    unfinished.add(association);
    return true;
  }

  /// True if the listener was still known.
  boolean forget(UserListener listener) {
    return listeners.remove(listener.number) != null;
  }

  private void adopt(UserAssociation association) {
    associations.put(association.id(), association);
    association.path.associations++;
    association.path.wire.open(association.localPort);
  }

  /// Closes the native socket of an association that is over. Called by the event thread.
  void release(UserAssociation association, boolean abort) {
    if (abort) {
      SocketOptions.abortOnClose(library, association.socket);
    }
    library.close(association.socket);
    associations.remove(association.id());
    association.path.associations--;
    association.path.usedNanos = clock.nanos();
    association.path.wire.close(association.localPort);
  }

  private Wire wire(InetSocketAddress local, boolean answersFromSameAddress) throws LinuxException {
    for (Wire wire : wires) {
      if (wire.serves(local, answersFromSameAddress)) {
        return wire;
      }
    }
    Wire wire = new Wire(wires.size() + 1, local, encapsulation, answersFromSameAddress);
    if (!poller.watch(wire.fd)) {
      wire.close();
      throw new LinuxException("open one more SCTP socket", Errno.ENOBUFS);
    }
    wires.add(wire);
    return wire;
  }

  /// The library has one space of ports for all wires.
  private int freePort() throws LinuxException {
    for (int tries = FIRST_FREE_PORT; tries <= LAST_PORT; tries++) {
      nextPort = nextPort >= LAST_PORT ? FIRST_FREE_PORT : nextPort + 1;
      int port = nextPort;
      if (wires.stream().noneMatch(wire -> wire.isOpen(port))) {
        return port;
      }
    }
    throw new LinuxException("find a free SCTP port", Errno.EADDRINUSE);
  }

  private void end() {
    List.copyOf(associations.values()).forEach(UserAssociation::vanish);
    listeners.values().forEach(listener -> library.close(listener.socket));
    wires.forEach(Wire::close);
    poller.close();
  }
}
