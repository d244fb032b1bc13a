package soliton.ue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import soliton.base.Octets;
import soliton.nas.gsm.PduSessionEstablishmentAccept;
import soliton.nas.ie.PduAddress;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.ProtocolConfigurationOptions;

/// What an accepted session looks like to those who use the phone.
final class SessionViews {
  private SessionViews() {}

  static SessionView of(PduSessionEstablishmentAccept accept) {
    PduAddress address = accept.pduAddress();
    ProtocolConfigurationOptions options = accept.protocolConfigurationOptions();
    Octets interfaceIdentifier = address == null ? null : address.interfaceIdentifier();
    Octets mtu = options == null ? null : options.first(ProtocolConfigurationOptions.IPV4_LINK_MTU);
    return new SessionView(
        accept.pduSessionId(),
        type(accept.selectedPduSessionType()),
        address == null ? null : address.ipv4Address(),
        interfaceIdentifier == null ? null : interfaceIdentifier.reader().u64(),
        accept.sessionAmbr().toAmbr(),
        options == null ? List.of() : dns(options),
        mtu == null || mtu.length() != 2 ? null : mtu.reader().u16());
  }

  private static List<InetAddress> dns(ProtocolConfigurationOptions options) {
    List<InetAddress> servers = new ArrayList<>();
    for (Octets server : options.all(ProtocolConfigurationOptions.DNS_IPV4)) {
      if (server.length() == 4) {
        try {
          servers.add(InetAddress.getByAddress(server.toArray()));
        } catch (UnknownHostException e) {
          throw new IllegalStateException("four octets are an address", e);
        }
      }
    }
    return servers;
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
