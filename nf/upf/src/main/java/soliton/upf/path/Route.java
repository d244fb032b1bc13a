package soliton.upf.path;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.DestinationInterface;
import soliton.upf.rules.Far;
import soliton.upf.rules.Far.Marking;
import soliton.upf.rules.Far.OuterHeader;
import soliton.upf.rules.Far.Redirect;
import soliton.upf.rules.RemoteTunnel;

/// Where packets of a rule go, worked out for the data path.
///
/// @param tunnel to the far end of GTP-U, null for none
/// @param network the data network they go to without a tunnel
/// @param tags put on frames, null for none
record Route(
    DestinationInterface side,
    @Nullable RemoteTunnel tunnel,
    DataNetwork network,
    Marking marking,
    @Nullable Diversion diversion,
    OuterHeader.@Nullable Tags tags) {

  /// Another destination, in numbers.
  record Diversion(boolean hasIpv4, int ipv4, boolean hasIpv6, long high, long low, int port) {
    static Diversion of(Redirect to) {
      InetAddress four = to.ipv4();
      InetAddress six = to.ipv6();
      ByteBuffer address =
          six == null ? ByteBuffer.allocate(16) : ByteBuffer.wrap(six.getAddress());
      return new Diversion(
          four != null,
          four == null ? 0 : ByteBuffer.wrap(four.getAddress()).getInt(),
          six != null,
          address.getLong(),
          address.getLong(),
          to.port());
    }
  }

  static Route of(Far.Forwarding to, DataNetwork network) {
    Redirect redirect = to.redirect();
    return new Route(
        to.to(),
        to.tunnel(),
        network,
        to.marking(),
        redirect == null ? null : Diversion.of(redirect),
        to.outer() instanceof OuterHeader.Tags tags ? tags : null);
  }

  boolean toAccess() {
    return side == DestinationInterface.ACCESS;
  }

  /// True if it does no more than to send packets on, so that a faster way can.
  boolean isPlain() {
    return diversion == null && !marking.isCopied();
  }
}
