package soliton.upf;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import soliton.base.Ipv4Address;
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
public record UpfConfig(
    InetSocketAddress n4,
    int peerPort,
    Ipv4Address n3,
    int maxSessions,
    Duration heartbeat,
    TransactionSettings transactions,
    List<InetSocketAddress> smfs,
    Protection protection) {
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
