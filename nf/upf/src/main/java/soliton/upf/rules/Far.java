package soliton.upf.rules;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.VlanTag;

/// Forwarding action rule (TS 29.244 5.2.3).
///
/// @param notifies the SMF is told of the first packet that is buffered (NOCP)
/// @param forwarding where packets go; kept while they are buffered
/// @param copies where copies of the packets go, whatever is done with them (DUPL); empty for none
/// @param barId buffering rule that bounds the buffer
public record Far(
    long id,
    Action action,
    boolean notifies,
    @Nullable Forwarding forwarding,
    List<Forwarding> copies,
    @Nullable Integer barId) {
  public Far {
    copies = List.copyOf(copies);
  }

  /// What is done with a packet (TS 29.244 8.2.26).
  public enum Action {
    DROP,
    FORWARD,
    BUFFER
  }

  /// Where packets go.
  ///
  /// @param to side they leave on
  /// @param networkInstance network there, as PFCP names it or a forwarding policy says; null for
  ///     the one of the interface
  /// @param outer header put before them, null for none
  /// @param marking of the outermost header
  /// @param redirect destination of the packet itself is replaced, null for none
  /// @param proxying what is answered here instead
  public record Forwarding(
      DestinationInterface to,
      @Nullable String networkInstance,
      @Nullable OuterHeader outer,
      Marking marking,
      @Nullable Redirect redirect,
      Proxy proxying) {
    /// Without anything special.
    public static Forwarding to(DestinationInterface side, @Nullable OuterHeader outer) {
      return new Forwarding(side, null, outer, Marking.NONE, null, Proxy.NOTHING);
    }

    /// To the radio network or another UPF on its side.
    public boolean toAccess() {
      return to == DestinationInterface.ACCESS;
    }

    /// The remote end of a GTP-U tunnel to send them through, null for none.
    public @Nullable RemoteTunnel tunnel() {
      return outer instanceof OuterHeader.Gtpu gtpu ? gtpu.tunnel() : null;
    }
  }

  /// A header that is put before packets (TS 29.244 8.2.56).
  public sealed interface OuterHeader {
    record Gtpu(RemoteTunnel tunnel) implements OuterHeader {}

    /// UDP and IP, without GTP-U.
    record Udp(InetSocketAddress to) implements OuterHeader {}

    /// IP in IP.
    record Ip(InetAddress to) implements OuterHeader {}

    /// Tags of a frame; at least one is there.
    record Tags(@Nullable VlanTag customer, @Nullable VlanTag service) implements OuterHeader {}
  }

  /// Bits of the type of service or traffic class to set (TS 29.244 5.4.13).
  ///
  /// @param mask bits that are set, 0 for none
  /// @param isCopied the bits are those of the outer header the packet came with (TLMIP)
  public record Marking(int value, int mask, boolean isCopied) {
    public static final Marking NONE = new Marking(0, 0, false);

    /// The octet with the bits set.
    public int applyTo(int typeOfService) {
      return typeOfService & ~mask | value & mask;
    }
  }

  /// Another destination for packets (TS 29.244 8.2.20).
  ///
  /// @param ipv4 for packets of IPv4; null leaves them their address
  /// @param ipv6 for packets of IPv6; null leaves them their address
  /// @param port of TCP and UDP, or [#SAME_PORT]
  public record Redirect(@Nullable InetAddress ipv4, @Nullable InetAddress ipv6, int port) {
    public static final int SAME_PORT = -1;
  }

  /// Requests that are answered by the UPF from what it has learned (TS 29.244 5.13.3).
  public record Proxy(boolean addressResolution, boolean neighbourSolicitation) {
    public static final Proxy NOTHING = new Proxy(false, false);
  }

  /// The tunnel packets go through, or would if they were forwarded; null for none.
  public @Nullable RemoteTunnel tunnel() {
    return forwarding == null ? null : forwarding.tunnel();
  }

  Far withoutBar() {
    return new Far(id, action, notifies, forwarding, copies, null);
  }
}
