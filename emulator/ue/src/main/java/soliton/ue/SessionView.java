package soliton.ue;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.PduSessionId;

/// What a phone knows of an established PDU session (TS 24.501 8.3.2).
///
/// @param ipv4 its address, or absent for other kinds
/// @param interfaceIdentifier 8 octets for the IPv6 link-local address as a number, or absent
/// @param dns servers of names, from the protocol configuration options
/// @param mtu of the link for IPv4, or absent
public record SessionView(
    PduSessionId id,
    SessionRequest.Type type,
    @Nullable Inet4Address ipv4,
    @Nullable Long interfaceIdentifier,
    @Nullable Ambr ambr,
    List<InetAddress> dns,
    @Nullable Integer mtu) {
  public SessionView {
    dns = List.copyOf(dns);
  }
}
