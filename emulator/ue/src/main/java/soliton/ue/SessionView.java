package soliton.ue;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.PduSessionId;
import soliton.base.Qfi;

/// What a phone knows of an established PDU session (TS 24.501 8.3.2).
///
/// @param ipv4 its address, or absent for other kinds
/// @param interfaceIdentifier 8 octets for the IPv6 link-local address as a number, or absent
/// @param ipv6 its address, of the prefix that a router has advertised and the interface
///     identifier; absent before, and for other kinds. The prefix has 64 bits.
/// @param dns servers of names, from the protocol configuration options and from the router
/// @param mtu of the link, or absent
/// @param flows QoS flows that its QoS rules name
public record SessionView(
    PduSessionId id,
    SessionRequest.Type type,
    @Nullable Inet4Address ipv4,
    @Nullable Long interfaceIdentifier,
    @Nullable Inet6Address ipv6,
    @Nullable Ambr ambr,
    List<InetAddress> dns,
    @Nullable Integer mtu,
    List<Qfi> flows) {
  public SessionView {
    dns = List.copyOf(dns);
    flows = List.copyOf(flows);
  }

  SessionView with(@Nullable Ambr newAmbr, List<Qfi> newFlows) {
    return new SessionView(
        id,
        type,
        ipv4,
        interfaceIdentifier,
        ipv6,
        newAmbr == null ? ambr : newAmbr,
        dns,
        mtu,
        newFlows);
  }

  SessionView with(
      @Nullable Inet6Address newIpv6, List<InetAddress> newDns, @Nullable Integer newMtu) {
    return new SessionView(
        id, type, ipv4, interfaceIdentifier, newIpv6, ambr, newDns, newMtu, flows);
  }
}
