package soliton.ue;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.gsm.PduSessionEstablishmentAccept;
import soliton.nas.ie.PduAddress;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.ProtocolConfigurationOptions;

/// What an accepted session looks like to those who use the phone.
final class SessionViews {
  private SessionViews() {}

  static SessionView of(PduSessionEstablishmentAccept accept, List<Qfi> flows) {
    PduAddress address = accept.pduAddress();
    ProtocolConfigurationOptions options = accept.protocolConfigurationOptions();
    Octets interfaceIdentifier = address == null ? null : address.interfaceIdentifier();
    SessionRequest.Type type = type(accept.selectedPduSessionType());
    return new SessionView(
        accept.pduSessionId(),
        type,
        address == null ? null : address.ipv4Address(),
        interfaceIdentifier == null ? null : interfaceIdentifier.reader().u64(),
        null,
        accept.sessionAmbr().toAmbr(),
        options == null ? List.of() : dns(options),
        options == null ? null : mtu(options, type),
        flows);
  }

  /// With what a router advertises (TS 23.501 5.8.2.2.3).
  static SessionView advertised(SessionView view, RouterAdvertisement router) {
    Long prefix = router.prefix();
    Long identifier = view.interfaceIdentifier();
    Inet6Address address = null;
    if (prefix != null && identifier != null && router.lifetimeSeconds() > 0) {
      Octets octets = new OctetWriter(16).u64(prefix).u64(identifier).toOctets();
      address = (Inet6Address) RouterAdvertisement.address(octets);
    }
    List<InetAddress> dns = new ArrayList<>(view.dns());
    router.dns().stream().filter(server -> !dns.contains(server)).forEach(dns::add);
    return view.with(address, dns, router.mtu() == null ? view.mtu() : router.mtu());
  }

  private static @Nullable Integer mtu(
      ProtocolConfigurationOptions options, SessionRequest.Type type) {
    Octets mtu =
        options.first(
            switch (type) {
              case IPV4, IPV6, IPV4V6 -> ProtocolConfigurationOptions.IPV4_LINK_MTU;
              case ETHERNET -> ProtocolConfigurationOptions.ETHERNET_MTU;
              case UNSTRUCTURED -> ProtocolConfigurationOptions.UNSTRUCTURED_LINK_MTU;
            });
    return mtu == null || mtu.length() != 2 ? null : Integer.valueOf(mtu.reader().u16());
  }

  private static List<InetAddress> dns(ProtocolConfigurationOptions options) {
    List<InetAddress> servers = new ArrayList<>();
    for (Octets server : options.all(ProtocolConfigurationOptions.DNS_IPV4)) {
      if (server.length() == 4) {
        servers.add(RouterAdvertisement.address(server));
      }
    }
    for (Octets server : options.all(ProtocolConfigurationOptions.DNS_IPV6)) {
      if (server.length() == 16) {
        servers.add(RouterAdvertisement.address(server));
      }
    }
    return servers;
  }

  /// What is asked for at establishment (6.4.1.2).
  static ProtocolConfigurationOptions options(SessionRequest.Type type) {
    List<ProtocolConfigurationOptions.Unit> units = new ArrayList<>();
    if (SessionTypeRules.hasIpv4(type)) {
      units.add(ProtocolConfigurationOptions.request(ProtocolConfigurationOptions.DNS_IPV4));
    }
    if (SessionTypeRules.hasIpv6(type)) {
      units.add(ProtocolConfigurationOptions.request(ProtocolConfigurationOptions.DNS_IPV6));
    }
    units.add(
        ProtocolConfigurationOptions.request(
            switch (type) {
              case IPV4, IPV6, IPV4V6 -> ProtocolConfigurationOptions.IPV4_LINK_MTU;
              case ETHERNET -> ProtocolConfigurationOptions.ETHERNET_MTU;
              case UNSTRUCTURED -> ProtocolConfigurationOptions.UNSTRUCTURED_LINK_MTU;
            }));
    return ProtocolConfigurationOptions.of(units.toArray(ProtocolConfigurationOptions.Unit[]::new));
  }

  static PduSessionType type(SessionRequest.Type type) {
    return switch (type) {
      case IPV4 -> PduSessionType.IPV4;
      case IPV6 -> PduSessionType.IPV6;
      case IPV4V6 -> PduSessionType.IPV4V6;
      case UNSTRUCTURED -> PduSessionType.UNSTRUCTURED;
      case ETHERNET -> PduSessionType.ETHERNET;
    };
  }

  private static SessionRequest.Type type(PduSessionType type) {
    return switch (type) {
      case IPV4 -> SessionRequest.Type.IPV4;
      case IPV6 -> SessionRequest.Type.IPV6;
      case IPV4V6 -> SessionRequest.Type.IPV4V6;
      case UNSTRUCTURED -> SessionRequest.Type.UNSTRUCTURED;
      case ETHERNET -> SessionRequest.Type.ETHERNET;
    };
  }
}
