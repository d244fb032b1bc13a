package soliton.upf.rules;

import java.util.EnumSet;
import java.util.Set;

/// What a data path may be able to do beyond the plain forwarding of IP packets between GTP-U
/// tunnels over IPv4 and a data network, with filters, rates, buffers and counts. Rules that need
/// what it cannot are refused by this name, and the feature of PFCP is not announced.
public enum Capability {
  /// GTP-U over IPv6, at either end (TS 29.244 8.2.3, 8.2.56, 8.2.64).
  IPV6_TUNNELS("GTP-U over IPv6"),
  /// Several addresses of a UE, and prefixes that are not of 64 bits ([Match#addresses]).
  SEVERAL_ADDRESSES("several addresses of a UE, or other prefixes than /64"),
  /// Networks behind the UE ([Match#framedRoutes], feature FRRT).
  FRAMED_ROUTES("framed routes"),
  /// Ethernet sessions ([Match#ethernet]).
  ETHERNET("Ethernet"),
  /// Tags put before and taken from frames ([Far.OuterHeader.Tags], [Pdr.Header#TAG]).
  VLAN_TAGS("VLAN tags put or removed"),
  /// Address resolution answered by the UPF ([Far.Proxy]).
  PROXYING("proxying of address resolution"),
  /// Applications recognised by flow descriptions ([Match#application], feature PFDM).
  APPLICATIONS("applications"),
  /// Security parameter index of IPsec in filters ([FlowFilter#securityParameterIndex]).
  SECURITY_PARAMETER_INDEX("filters of a security parameter index"),
  /// Flow label of IPv6 in filters ([FlowFilter#flowLabel]).
  FLOW_LABEL("filters of a flow label"),
  /// Packets from and to the SMF in GTP-U tunnels (TS 29.244 5.3.1).
  CP_FUNCTION("packets from or to the CP function"),
  /// Packets from and to a service network at N6 (TS 29.244 5.4.8).
  N6_LAN("packets from or to an N6-LAN"),
  /// Packets from one UE to another without N6 (TS 29.244 5.23.2).
  VN_INTERNAL("packets inside a 5G VN"),
  /// Copies of packets ([Far#copies]).
  COPIES("duplication"),
  /// Type of service of the outer header ([Far.Marking]).
  MARKING("transport level marking"),
  /// The type of service is carried over ([Far.Marking#isCopied]).
  COPIED_MARKING("transport level marking as it came"),
  /// Another destination ([Far.Redirect] with addresses, feature TREU).
  REDIRECTION("redirection"),
  /// Another port ([Far.Redirect#port], feature RATP).
  PORT_REDIRECTION("redirection to another port"),
  /// UDP and IP put before packets and removed ([Far.OuterHeader.Udp], [Pdr.Header#UDP]).
  UDP_TUNNELS("outer headers of UDP"),
  /// IP in IP ([Far.OuterHeader.Ip], [Pdr.Header#IP]).
  IP_TUNNELS("outer headers of IP"),
  /// The PDU session container of a packet is not passed on ([Pdr.Removal#deletesContainer]).
  CONTAINER_DELETION("deletion of GTP-U extension headers"),
  /// Downlink packets marked for paging ([Qer#pagingPolicy]).
  PAGING_POLICY("paging policy indicators"),
  /// One rate for rules of several sessions ([Qer#correlation]).
  SHARED_RATES("rates over several sessions"),
  /// ECN marking for L4S ([Qer#marksCongestion], feature EML4S).
  CONGESTION_MARKING("ECN marking for L4S"),
  /// Uplink packets wait, too (feature UDBC).
  UPLINK_BUFFERING("buffering of uplink packets");

  private final String what;

  Capability(String what) {
    this.what = what;
  }

  /// For a person who reads why a rule was refused.
  public String what() {
    return what;
  }

  /// None of them.
  public static Set<Capability> none() {
    return EnumSet.noneOf(Capability.class);
  }
}
