package soliton.upf.rules;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.RedirectInformation;
import soliton.upf.rules.Far.Redirect;

/// Redirection to addresses, which PFCP writes as text (TS 29.244 8.2.20).
final class RedirectReader {
  private static final int MAX_ADDRESS_OCTETS = 45; // The longest text of an IPv6 address.

  private RedirectReader() {}

  /// @return null if an address or port that the type promises is not there
  static @Nullable Redirect read(RedirectInformation given) {
    int type = given.addressType();
    boolean both =
        type == RedirectInformation.IPV4_AND_IPV6
            || type == RedirectInformation.IPV4_AND_IPV6_AND_PORT;
    boolean fourth =
        both || type == RedirectInformation.IPV4 || type == RedirectInformation.IPV4_AND_PORT;
    boolean sixth =
        both || type == RedirectInformation.IPV6 || type == RedirectInformation.IPV6_AND_PORT;
    InetAddress ipv4 = fourth ? address(given.server(), true) : null;
    Octets other = both ? given.otherServer() : given.server();
    InetAddress ipv6 = sixth && other != null ? address(other, false) : null;
    boolean needsPort = type >= RedirectInformation.PORT;
    Integer port = needsPort ? given.port() : Integer.valueOf(Redirect.SAME_PORT);
    boolean missing = port == null || (fourth && ipv4 == null) || (sixth && ipv6 == null);
    return missing || port == null ? null : new Redirect(ipv4, ipv6, port);
  }

  private static @Nullable InetAddress address(Octets text, boolean ipv4) {
    if (text.length() > MAX_ADDRESS_OCTETS) {
      return null;
    }
    try {
      InetAddress address =
          InetAddress.ofLiteral(new String(text.toArray(), StandardCharsets.US_ASCII));
      return address instanceof Inet4Address == ipv4 ? address : null;
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }
}
