package soliton.sctp.user;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import soliton.linux.LinuxException;
import soliton.transport.SctpSettings;

/// What is asked of a socket of the stack: addresses of the kind AF_CONN, where the "address" is
/// the handle of a [Path], and the options of RFC 6458 8.
final class SocketOptions {
  static final int SOCKADDR_OCTETS = 16;

  private static final int AF_CONN = 123;
  private static final int SOCK_STREAM = 1;
  private static final int IPPROTO_SCTP = 132;
  private static final int SOL_SOCKET = 1;
  private static final int SO_SNDBUF = 7;
  private static final int SO_RCVBUF = 8;
  private static final int SO_LINGER = 13;
  private static final int EINPROGRESS = 115;
  private static final int BACKLOG = 1024;

  private static final int SCTP_RTOINFO = 0x01;
  private static final int SCTP_ASSOCINFO = 0x02;
  private static final int SCTP_INITMSG = 0x03;
  private static final int SCTP_NODELAY = 0x04;
  private static final int SCTP_PEER_ADDR_PARAMS = 0x0a;
  private static final int SCTP_DELAYED_SACK = 0x0f;
  private static final int SCTP_EVENT = 0x1e;
  private static final int SCTP_RECVRCVINFO = 0x1f;
  private static final int SCTP_FUTURE_ASSOC = 0;
  private static final int SPP_HB_ENABLE = 1;
  private static final int SPP_PMTUD_DISABLE = 16;
  private static final int PATH_MTU_OCTETS = 1400;

  private static final ValueLayout.OfShort BE16 =
      ValueLayout.JAVA_SHORT.withOrder(ByteOrder.BIG_ENDIAN);

  private SocketOptions() {}

  /// Settings of the whole stack. With raw sockets every stack of a host sees the packets of all,
  /// and would answer the others' with ABORT, were it not for [Wire], which lets only those for its
  /// own ports pass. So there is no need for the library's black hole, and a peer that speaks of an
  /// association that is gone is told so at once.
  static void tune(Usrsctp library) {
    library.tune("sctp_blackhole", 0);
    library.tune("sctp_sack_freq_default", 1);
    library.tune("sctp_ecn_enable", 0);
    library.tune("sctp_asconf_enable", 0);
    library.tune("sctp_auth_enable", 0);
    library.tune("sctp_no_csum_on_loopback", 0);
    library.tune("sctp_enable_sack_immediately", 1);
  }

  /// Opens a socket that behaves as the settings say.
  static long open(Usrsctp library, SctpSettings settings) throws IOException {
    long socket = library.socket(AF_CONN, SOCK_STREAM, IPPROTO_SCTP);
    if (socket == 0) {
      throw new LinuxException("open an SCTP socket", Usrsctp.errno());
    }
    try (Arena arena = Arena.ofConfined()) {
      Setter set = new Setter(library, socket, arena);
      set.number(IPPROTO_SCTP, SCTP_NODELAY, 1);
      set.number(IPPROTO_SCTP, SCTP_RECVRCVINFO, 1);
      set.number(SOL_SOCKET, SO_SNDBUF, settings.sendQueueOctets());
      set.number(SOL_SOCKET, SO_RCVBUF, 2 * settings.messageLimitOctets() + (64 << 10));
      set.event(Inbox.ASSOCIATION_CHANGE);
      set.streams(settings.streams());
      set.timing(settings.deadPeerMillis());
      set.acknowledgeAtOnce();
    }
    return socket;
  }

  private record Setter(Usrsctp library, long socket, Arena arena) {
    void number(int level, int option, int value) throws LinuxException {
      set(level, option, arena.allocateFrom(JAVA_INT, value));
    }

    /// struct sctp_event: association u32, type u16, on u8
    void event(int type) throws LinuxException {
      MemorySegment event = arena.allocate(8, 4);
      event.set(JAVA_INT, 0, SCTP_FUTURE_ASSOC);
      event.set(JAVA_SHORT, 4, (short) type);
      event.set(JAVA_BYTE, 6, (byte) 1);
      set(IPPROTO_SCTP, SCTP_EVENT, event);
    }

    /// struct sctp_initmsg: outgoing u16, incoming u16, attempts u16, timeout in ms u16
    void streams(int streams) throws LinuxException {
      MemorySegment init = arena.allocate(8, 4);
      init.set(JAVA_SHORT, 0, (short) streams);
      init.set(JAVA_SHORT, 2, (short) streams);
      set(IPPROTO_SCTP, SCTP_INITMSG, init);
    }

    /// A dead peer is silent to a heartbeat, and then to as many more as there are retransmissions:
    /// each takes at most interval + 1.5 RTO (RFC 9260 8.3). With an eighth of the time for both
    /// and two retransmissions that is 3 x 2.5 / 8 of it.
    void timing(int deadPeerMillis) throws LinuxException {
      int eighth = deadPeerMillis / 8;
      int retransmissions = 2;
      // struct sctp_rtoinfo: association u32, initial, max, min in ms
      MemorySegment rto = arena.allocate(16, 4);
      rto.set(JAVA_INT, 4, Math.min(1000, eighth));
      rto.set(JAVA_INT, 8, eighth);
      rto.set(JAVA_INT, 12, Math.min(500, eighth));
      set(IPPROTO_SCTP, SCTP_RTOINFO, rto);
      // struct sctp_assocparams: association u32, peer window u32, local window u32,
      // cookie life u32, retransmissions u16, destinations u16
      MemorySegment association = arena.allocate(20, 4);
      association.set(JAVA_SHORT, 16, (short) retransmissions);
      set(IPPROTO_SCTP, SCTP_ASSOCINFO, association);
      // struct sctp_paddrparams: address 128, association u32, interval u32, mtu u32, flags u32,
      // flow label u32, retransmissions u16, dscp u8
      MemorySegment path = arena.allocate(152, 8);
      path.set(JAVA_INT, 132, eighth);
      path.set(JAVA_INT, 136, PATH_MTU_OCTETS);
      path.set(JAVA_INT, 140, SPP_HB_ENABLE | SPP_PMTUD_DISABLE);
      path.set(JAVA_SHORT, 148, (short) retransmissions);
      set(IPPROTO_SCTP, SCTP_PEER_ADDR_PARAMS, path);
    }

    /// struct sctp_sack_info: association u32, delay in ms u32, every how many packets u32. A peer
    /// with Nagle's algorithm waits for the acknowledgement before it sends more.
    void acknowledgeAtOnce() throws LinuxException {
      MemorySegment sack = arena.allocate(12, 4);
      sack.set(JAVA_INT, 8, 1);
      set(IPPROTO_SCTP, SCTP_DELAYED_SACK, sack);
    }

    private void set(int level, int option, MemorySegment value) throws LinuxException {
      if (library.setOption(socket, level, option, value) != 0) {
        int errno = Usrsctp.errno();
        library.close(socket);
        throw new LinuxException("set SCTP option 0x%x".formatted(option), errno);
      }
    }
  }

  static void bind(Usrsctp library, long socket, int port) throws LinuxException {
    try (Arena arena = Arena.ofConfined()) {
      if (library.bind(socket, address(arena, 0, port)) != 0) {
        int errno = Usrsctp.errno();
        library.close(socket);
        throw new LinuxException("bind SCTP port " + port, errno);
      }
    }
  }

  static void listen(Usrsctp library, long socket) throws LinuxException {
    if (library.listen(socket, BACKLOG) != 0) {
      throw new LinuxException("listen for SCTP", Usrsctp.errno());
    }
  }

  static void connect(Usrsctp library, long socket, long path, int port) throws LinuxException {
    try (Arena arena = Arena.ofConfined()) {
      if (library.connect(socket, address(arena, path, port)) != 0
          && Usrsctp.errno() != EINPROGRESS) {
        throw new LinuxException("connect by SCTP", Usrsctp.errno());
      }
    }
  }

  /// struct linger: on, zero seconds: the close then sends ABORT.
  static void abortOnClose(Usrsctp library, long socket) {
    try (Arena arena = Arena.ofConfined()) {
      library.setOption(socket, SOL_SOCKET, SO_LINGER, arena.allocateFrom(JAVA_INT, 1, 0));
    }
  }

  /// struct sockaddr_conn: family u16, port u16 in network order, 4 free, handle
  private static MemorySegment address(Arena arena, long path, int port) {
    MemorySegment address = arena.allocate(SOCKADDR_OCTETS, 8);
    address.set(JAVA_SHORT, 0, (short) AF_CONN);
    address.set(BE16, 2, (short) port);
    address.set(JAVA_LONG, 8, path);
    return address;
  }

  static long handle(MemorySegment address) {
    return address.get(JAVA_LONG, 8);
  }

  static int port(MemorySegment address) {
    return address.get(BE16, 2) & 0xffff;
  }
}
