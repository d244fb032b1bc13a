package soliton.sctp.user;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import soliton.linux.CapturedErrno;
import soliton.linux.Errno;
import soliton.linux.NativeFunction;

/// The functions of libusrsctp that are used (usrsctp.h, version 0.9.5), with pointers as numbers.
/// The library runs without threads or sockets of its own (`usrsctp_init_nothreads`): it is told of
/// packets and of time, and calls back when it has a packet to send or news for a socket. There is
/// one stack a process, because its state is global. All functions may be called from any thread.
final class Usrsctp {
  /// Called by the library, possibly while it holds locks: they may only hand over and return.
  interface Calls {
    /// Send these octets of native memory to the path; 0, or an errno.
    int output(long path, long memory, long length);

    /// Something can be read from the socket, or it failed.
    void news(long argument);
  }

  private static final System.Logger LOG = System.getLogger("soliton.sctp");
  private static final String LIBRARY = "libusrsctp.so.2";
  private static final int SHUT_WR = 1;
  private static final int SCTP_SENDV_SNDINFO = 1;
  private static final ThreadLocal<CapturedErrno> ERRNO =
      ThreadLocal.withInitial(CapturedErrno::new);

  private final SymbolLookup symbols = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
  private final Calls calls;
  private final NativeFunction socket = function("socket");
  private final NativeFunction setOption = function("setsockopt");
  private final NativeFunction bind = function("bind");
  private final NativeFunction listen = function("listen");
  private final NativeFunction accept = function("accept");
  private final NativeFunction connect = function("connect");
  private final NativeFunction send = function("sendv");
  private final NativeFunction receive = function("recvv");
  private final NativeFunction shutdown = function("shutdown");
  private final NativeFunction close = function("close");
  private final NativeFunction nonBlocking = function("set_non_blocking");
  private final NativeFunction setUpcall = function("set_upcall");
  private final NativeFunction register = function("register_address");
  private final NativeFunction deregister = function("deregister_address");
  private final NativeFunction input = function("conninput");
  private final NativeFunction handleTimers = function("handle_timers");
  private final long newsStub;

  /// Loads the library and starts the stack.
  ///
  /// @throws IllegalArgumentException if the library is not installed
  Usrsctp(Calls calls) {
    this.calls = calls;
    newsStub = stub("onNews");
    function("init_nothreads").call(ERRNO.get(), 0, stub("onOutput"), 0, 0, 0);
  }

  /// Sets one of the stack's tunables, `usrsctp_sysctl_set_<name>`.
  void tune(String name, int value) {
    if ((int) function("sysctl_set_" + name).call(ERRNO.get(), value, 0, 0, 0, 0) != 0) {
      throw new IllegalStateException("usrsctp does not take %s=%d".formatted(name, value));
    }
  }

  private NativeFunction function(String name) {
    return new NativeFunction(symbols, "usrsctp_" + name);
  }

  /// Both upcalls have one shape, for the same reason as [NativeFunction]: five arguments, of which
  /// one uses fewer.
  private long stub(String method) {
    MethodType type =
        MethodType.methodType(
            long.class, long.class, long.class, long.class, long.class, long.class);
    FunctionDescriptor function =
        FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    try {
      MethodHandle target = MethodHandles.lookup().bind(this, method, type);
      return Linker.nativeLinker().upcallStub(target, function, Arena.global()).address();
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(method, impossible);
    }
  }

  /// `int conn_output(void *addr, void *buffer, size_t length, uint8_t tos, uint8_t set_df)`. An
  /// exception that left this method would end the process.
  @SuppressWarnings("unused") // Called by the library.
  private long onOutput(long path, long memory, long length, long tos, long doNotFragment) {
    try {
      return calls.output(path, memory, length);
    } catch (Throwable fault) {
      return Errno.EINVAL;
    }
  }

  /// `void upcall(struct socket *so, void *argument, int flags)`. An exception that left this
  /// method would end the process.
  @SuppressWarnings("unused") // Called by the library.
  private long onNews(long so, long argument, long flags, long none, long nothing) {
    try {
      calls.news(argument);
    } catch (Throwable fault) {
      LOG.log(Level.ERROR, "sctp.news failed", fault);
    }
    return 0;
  }

  /// Errno of the last call of this thread that failed.
  static int errno() {
    return ERRNO.get().value();
  }

  /// @return the socket, or 0 with errno
  long socket(int family, int type, int protocol) {
    return socket.call(ERRNO.get(), family, type, protocol, 0, 0);
  }

  /// @return 0, or -1 with errno
  int setOption(long so, int level, int option, MemorySegment value) {
    return (int) setOption.call(ERRNO.get(), so, level, option, value.address(), value.byteSize());
  }

  /// @return 0, or -1 with errno
  int bind(long so, MemorySegment address) {
    return (int) bind.call(ERRNO.get(), so, address.address(), address.byteSize(), 0, 0);
  }

  /// @return 0, or -1 with errno
  int listen(long so, int backlog) {
    return (int) listen.call(ERRNO.get(), so, backlog, 0, 0, 0);
  }

  /// @return the new socket, or 0 with errno
  long accept(long so, MemorySegment peer, MemorySegment peerOctets) {
    return accept.call(ERRNO.get(), so, peer.address(), peerOctets.address(), 0, 0);
  }

  /// @return 0, or -1 with errno
  int connect(long so, MemorySegment address) {
    return (int) connect.call(ERRNO.get(), so, address.address(), address.byteSize(), 0, 0);
  }

  /// @return octets taken, or -1 with errno
  long send(long so, MemorySegment message, MemorySegment sendInfo) {
    return send.call(
        ERRNO.get(),
        so,
        message.address(),
        message.byteSize(),
        0,
        0,
        sendInfo.address(),
        sendInfo.byteSize(),
        SCTP_SENDV_SNDINFO,
        0);
  }

  /// @return octets read, 0 at the end, or -1 with errno
  long receive(long so, Inbox inbox) {
    return receive.call(
        ERRNO.get(),
        so,
        inbox.buffer(),
        inbox.bufferOctets(),
        inbox.from(),
        inbox.fromOctets(),
        inbox.info(),
        inbox.infoOctets(),
        inbox.infoType(),
        inbox.flags());
  }

  /// Sends what is queued, then begins the shutdown of the association.
  void shutdown(long so) {
    shutdown.call(ERRNO.get(), so, SHUT_WR, 0, 0, 0);
  }

  void close(long so) {
    close.call(ERRNO.get(), so, 0, 0, 0, 0);
  }

  /// Makes the socket non-blocking, with news told to [Calls#news] under this argument.
  void attend(long so, long argument) {
    nonBlocking.call(ERRNO.get(), so, 1, 0, 0, 0);
    setUpcall.call(ERRNO.get(), so, newsStub, argument, 0, 0);
  }

  void register(long path) {
    register.call(ERRNO.get(), path, 0, 0, 0, 0);
  }

  void deregister(long path) {
    deregister.call(ERRNO.get(), path, 0, 0, 0, 0);
  }

  /// A packet has come over the path; it begins with the SCTP common header.
  void input(long path, long memory, long length) {
    input.call(ERRNO.get(), path, memory, length, 0, 0);
  }

  /// So much time has passed.
  void handleTimers(int elapsedMillis) {
    handleTimers.call(ERRNO.get(), elapsedMillis, 0, 0, 0, 0);
  }
}
