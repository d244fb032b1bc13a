package soliton.upf.rules;

import java.net.InetSocketAddress;

/// The far end of a GTP-U tunnel.
public record RemoteTunnel(int teid, InetSocketAddress address) {
  /// UDP port of GTP-U (TS 29.281 4.4.2).
  public static final int PORT = 2152;

  @Override
  public String toString() {
    return "%08x@%s".formatted(teid, address.getAddress().getHostAddress());
  }
}
