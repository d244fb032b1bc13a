package soliton.upf;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.pfcp.Pfcp;
import soliton.pfcp.transaction.TransactionSettings;

/// What an operator may set of the user plane function.
///
/// @param n4 address and port of PFCP; the address is also the Node ID
/// @param peerPort UDP port on which SMFs await requests (TS 29.244 4.2.2); 0 for the one they send
///     from
/// @param n3 address of GTP-U, which radio nodes are told
/// @param maxSessions more are refused with cause 75
/// @param heartbeat how often an SMF is asked whether it lives
/// @param transactions how persistent requests of the UPF are
/// @param smfs SMFs with which the UPF sets up associations by itself (TS 29.244 6.2.6.3); others
///     set them up
/// @param protection addresses that phones cannot reach
/// @param options what few operators set
public record UpfConfig(
    InetSocketAddress n4,
    int peerPort,
    Ipv4Address n3,
    int maxSessions,
    Duration heartbeat,
    TransactionSettings transactions,
    List<InetSocketAddress> smfs,
    Protection protection,
    Options options) {
  public static final int DEFAULT_MAX_SESSIONS = 1_000_000;

  public UpfConfig {
    smfs = List.copyOf(smfs);
    if (maxSessions < 1) {
      throw new IllegalArgumentException("a UPF needs room for at least one session");
    }
    if (heartbeat.isNegative() || heartbeat.isZero()) {
      throw new IllegalArgumentException("heartbeats need a positive interval");
    }
  }

  /// What few operators set.
  ///
  /// @param n3Ipv6 address of GTP-U over IPv6, null for none
  /// @param steering networks (as network instances) by the names of forwarding policies, which
  ///     lead packets there (TS 29.244 5.4.8)
  /// @param predefined flow descriptions by the names of predefined rules (5.19)
  /// @param state directory in memory (tmpfs) in which sessions outlive the process; null if they
  ///     need not
  /// @param room whether there is memory for more, besides the limit of sessions
  public record Options(
      @Nullable Ipv6Address n3Ipv6,
      Map<String, String> steering,
      Map<String, List<String>> predefined,
      @Nullable Path state,
      Room room) {
    public static final Options NONE = new Options(null, Map.of(), Map.of());

    /// Sessions end with the process.
    public Options(
        @Nullable Ipv6Address n3Ipv6,
        Map<String, String> steering,
        Map<String, List<String>> predefined) {
      this(n3Ipv6, steering, predefined, null, Room.ENDLESS);
    }

    public Options withState(Path directory) {
      return new Options(n3Ipv6, steering, predefined, directory, room);
    }

    public Options with(Room other) {
      return new Options(n3Ipv6, steering, predefined, state, other);
    }

    public Options {
      steering = Map.copyOf(steering);
      predefined = Map.copyOf(predefined);
    }
  }

  /// SMFs set up all associations, and phones reach everything.
  public UpfConfig(
      InetSocketAddress n4,
      int peerPort,
      Ipv4Address n3,
      int maxSessions,
      Duration heartbeat,
      TransactionSettings transactions) {
    this(n4, peerPort, n3, maxSessions, heartbeat, transactions, List.of(), Protection.NONE);
  }

  /// Without options.
  public UpfConfig(
      InetSocketAddress n4,
      int peerPort,
      Ipv4Address n3,
      int maxSessions,
      Duration heartbeat,
      TransactionSettings transactions,
      List<InetSocketAddress> smfs,
      Protection protection) {
    this(n4, peerPort, n3, maxSessions, heartbeat, transactions, smfs, protection, Options.NONE);
  }

  public UpfConfig with(Options next) {
    return new UpfConfig(
        n4, peerPort, n3, maxSessions, heartbeat, transactions, smfs, protection, next);
  }

  /// Where requests to an SMF go that is known by this address.
  public InetSocketAddress peer(InetAddress address, InetSocketAddress sendsFrom) {
    return new InetSocketAddress(address, peerPort == 0 ? sendsFrom.getPort() : peerPort);
  }

  /// With all defaults: PFCP on its port, heartbeats every 20 s.
  public static UpfConfig of(Ipv4Address n4, Ipv4Address n3) {
    return new UpfConfig(
        new InetSocketAddress(n4.toInetAddress(), Pfcp.PORT),
        Pfcp.PORT,
        n3,
        DEFAULT_MAX_SESSIONS,
        Duration.ofSeconds(20),
        TransactionSettings.DEFAULT);
  }
}
