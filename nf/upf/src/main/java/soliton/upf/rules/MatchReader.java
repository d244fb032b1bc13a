package soliton.upf.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.EthernetPduSessionInformation;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.message.CreateTrafficEndpoint;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.UpdateTrafficEndpoint;
import soliton.transport.flow.Prefix;

/// Packet detection information and traffic endpoints as PFCP carries them (TS 29.244 tables
/// 7.5.2.2-2, 7.5.2.7-1, 7.5.4.13-1).
final class MatchReader {
  private static final int IE_FRAMED_ROUTE = 153;
  private static final int IE_FRAMED_IPV6_ROUTE = 155;
  private static final int IE_APPLICATION_ID = 24;
  private static final int IE_QFI = 124;
  private static final int IE_UE_IP_ADDRESS = 93;
  private static final int IE_NETWORK_INSTANCE = 22;
  private static final int PREFIX_BITS = 64;

  /// Addresses and routes of one rule: more are refused.
  static final int MAX_PREFIXES = 64;

  private final Means means;
  private final FilterReader filters;

  MatchReader(Means means, FilterReader filters) {
    this.means = means;
    this.filters = filters;
  }

  /// @param teid what the local F-TEID of the PDI stands for, null if it has none
  /// @param endpoint that it names, null if it has none
  Match read(int id, Pdi pdi, @Nullable Integer teid, @Nullable TrafficEndpoint endpoint) {
    refuseUnsupported(id, pdi);
    requireSide(id, pdi.sourceInterface());
    Match match =
        new Match(
            pdi.sourceInterface(),
            NetworkInstance.of(pdi.networkInstance()),
            null,
            teid,
            addresses(id, pdi),
            framedRoutes(Blame.pdr(id), pdi.framedRoutes(), pdi.framedIpv6Routes()),
            qfis(pdi.qfis()),
            filters.flows(id, pdi.sdfFilters()),
            application(id, pdi.applicationId()),
            ethernet(id, pdi));
    return endpoint == null ? match : endpoint.applyTo(match);
  }

  private static void refuseUnsupported(int id, Pdi pdi) {
    refuse(id, !pdi.ipMulticastAddressingInfos().isEmpty(), "IP multicast (feature IPTV)");
    refuse(id, !pdi.dnsQueryFilters().isEmpty(), "DNS query filters (feature DNSTS)");
    refuse(id, !pdi.dnsResponseFilters().isEmpty(), "DNS response filters");
    refuse(id, pdi.mbsSessionIdentifier() != null, "multicast sessions (feature MBSN4)");
    refuse(
        id,
        pdi.redundantTransmissionDetectionParameters() != null,
        "redundant transmission on N3 (TS 29.244 5.24.2)");
    refuse(id, pdi.protocolDescription() != null, "protocol descriptions (feature PDUSM)");
    refuse(id, pdi.mappedN6IpAddress() != null, "mapped N6 addresses (feature UMN6IP)");
    refuse(id, pdi.n6RoutingInformation() != null, "N6 routing information (feature UN6TU)");
    refuse(id, pdi.expeditedTransferIndication() != null, "expedited transfer (feature DYNTR)");
    refuse(id, pdi.trafficEndpointIds().size() > 1, "several traffic endpoints (feature MTE)");
  }

  private static void refuse(int pdrId, boolean present, String what) {
    if (present) {
      Blame.pdr(pdrId).refuse(true, what);
    }
  }

  private void requireSide(int id, SourceInterface side) {
    Capability needed =
        switch (side) {
          case ACCESS, CORE -> null;
          case N6_LAN -> Capability.N6_LAN;
          case CP_FUNCTION -> Capability.CP_FUNCTION;
          case FIVE_G_VN_INTERNAL -> Capability.VN_INTERNAL;
        };
    if (needed != null) {
      means.require(true, needed, Blame.pdr(id));
    }
  }

  // ---- addresses

  private List<Prefix> addresses(int id, Pdi pdi) {
    for (UeIpAddress each : pdi.ueIpAddresses()) {
      refuse(
          id,
          each.destination() && pdi.sourceInterface() == SourceInterface.ACCESS,
          "a UE address as destination of uplink packets");
    }
    return addresses(Blame.pdr(id), pdi.ueIpAddresses());
  }

  private List<Prefix> addresses(Blame blame, List<UeIpAddress> given) {
    List<Prefix> addresses = new ArrayList<>();
    for (UeIpAddress each : given) {
      blame.refuse(
          each.chooseIpv4() || each.chooseIpv6(), "allocation of UE addresses (feature UEIP)");
      if (each.ipv4() != null) {
        addresses.add(Prefix.of(each.ipv4()));
      }
      if (each.ipv6() != null) {
        addresses.add(Prefix.of(each.ipv6(), prefixBits(each)));
      }
    }
    means.require(isUnusual(addresses), Capability.SEVERAL_ADDRESSES, blame);
    requireFew(blame, addresses.size());
    return addresses;
  }

  private static boolean isUnusual(List<Prefix> addresses) {
    if (addresses.size() == 1 && !addresses.getFirst().isIpv6()) {
      return false;
    }
    long sixth = addresses.stream().filter(Prefix::isIpv6).count();
    return sixth > 1
        || addresses.size() - sixth > 1
        || addresses.stream().anyMatch(each -> each.isIpv6() && each.bits() != PREFIX_BITS);
  }

  /// 8.2.62: /64 unless a prefix length or delegated bits say otherwise; 0 leaves it to the UPF.
  private static int prefixBits(UeIpAddress address) {
    Integer length = address.ipv6PrefixLength();
    Integer delegated = address.ipv6PrefixDelegationBits();
    boolean impossible =
        (length != null && length > Prefix.IPV6_BITS)
            || (delegated != null && delegated >= PREFIX_BITS);
    if (impossible) {
      throw RuleFault.of(
          Cause.MANDATORY_IE_INCORRECT, IE_UE_IP_ADDRESS, "no prefix is so long: " + address);
    }
    if (delegated != null) {
      return PREFIX_BITS - delegated;
    }
    return length == null || length == 0 ? PREFIX_BITS : length;
  }

  private List<Prefix> framedRoutes(Blame blame, List<Name> fourth, List<Name> sixth) {
    means.require(!fourth.isEmpty() || !sixth.isEmpty(), Capability.FRAMED_ROUTES, blame);
    List<Prefix> routes = new ArrayList<>();
    fourth.forEach(each -> routes.add(route(each, false)));
    sixth.forEach(each -> routes.add(route(each, true)));
    requireFew(blame, routes.size());
    return routes;
  }

  private static Prefix route(Name given, boolean ipv6) {
    Prefix route = FramedRoute.parse(given.octets(), ipv6);
    if (route == null) {
      throw RuleFault.of(
          Cause.MANDATORY_IE_INCORRECT,
          ipv6 ? IE_FRAMED_IPV6_ROUTE : IE_FRAMED_ROUTE,
          "not a framed route: " + given);
    }
    return route;
  }

  private static void requireFew(Blame blame, int prefixes) {
    if (prefixes > MAX_PREFIXES) {
      throw blame.fault("more than " + MAX_PREFIXES + " addresses or routes");
    }
  }

  private static long qfis(List<Integer> given) {
    long set = 0;
    for (int qfi : given) {
      set |= 1L << qfi;
    }
    return set;
  }

  // ---- what is inside

  private @Nullable Application application(int id, @Nullable Name given) {
    if (given == null) {
      return null;
    }
    means.require(true, Capability.APPLICATIONS, Blame.pdr(id));
    Application known = means.applications().of(given.toString());
    if (known == null) {
      throw RuleFault.of(
          Cause.UNKNOWN_APPLICATION_ID, IE_APPLICATION_ID, "no description of " + given);
    }
    return known;
  }

  private EthernetMatch ethernet(int id, Pdi pdi) {
    boolean whole = isWholeSession(pdi.ethernetPduSessionInformation());
    means.require(
        whole || !pdi.ethernetPacketFilters().isEmpty(), Capability.ETHERNET, Blame.pdr(id));
    refuse(
        id,
        whole && pdi.sourceInterface() == SourceInterface.ACCESS,
        "Ethernet PDU session information for uplink frames");
    return new EthernetMatch(whole, filters.frames(id, pdi.ethernetPacketFilters()));
  }

  private static boolean isWholeSession(@Nullable EthernetPduSessionInformation given) {
    return given != null && given.has(EthernetPduSessionInformation.ETHI);
  }

  // ---- traffic endpoints

  TrafficEndpoint read(CreateTrafficEndpoint given, @Nullable Integer teid) {
    Blame blame = Blame.trafficEndpoint();
    blame.refuse(
        given.redundantTransmissionDetectionParameters() != null, "redundant transmission");
    blame.refuse(given.mbsSessionIdentifier() != null, "multicast sessions (feature MBSN4)");
    blame.refuse(given.mappedN6IpAddress() != null, "mapped N6 addresses (feature UMN6IP)");
    blame.refuse(given.n6RoutingInformation() != null, "N6 routing information (feature UN6TU)");
    boolean whole = isWholeSession(given.ethernetPduSessionInformation());
    means.require(whole, Capability.ETHERNET, blame);
    return new TrafficEndpoint(
        given.trafficEndpointId().value(),
        NetworkInstance.of(given.networkInstance()),
        teid,
        addresses(blame, given.ueIpAddresses()),
        framedRoutes(blame, given.framedRoutes(), given.framedIpv6Routes()),
        qfis(given.qfis()),
        whole);
  }

  /// Applies changes. What is not mentioned stays; what comes with null length goes (5.6.3). Of a
  /// list, the full set comes.
  TrafficEndpoint update(
      TrafficEndpoint old, UpdateTrafficEndpoint change, @Nullable Integer teid) {
    Blame blame = Blame.trafficEndpoint();
    blame.refuse(
        change.redundantTransmissionDetectionParameters() != null, "redundant transmission");
    List<Integer> gone = change.removed();
    boolean addresses = !change.ueIpAddresses().isEmpty() || gone.contains(IE_UE_IP_ADDRESS);
    boolean routes =
        !change.framedRoutes().isEmpty()
            || !change.framedIpv6Routes().isEmpty()
            || gone.contains(IE_FRAMED_ROUTE)
            || gone.contains(IE_FRAMED_IPV6_ROUTE);
    boolean qfis = !change.qfis().isEmpty() || gone.contains(IE_QFI);
    String network = NetworkInstance.of(change.networkInstance());
    return new TrafficEndpoint(
        old.id(),
        network != null
            ? network
            : gone.contains(IE_NETWORK_INSTANCE) ? null : old.networkInstance(),
        teid,
        addresses ? addresses(blame, change.ueIpAddresses()) : old.addresses(),
        routes
            ? framedRoutes(blame, change.framedRoutes(), change.framedIpv6Routes())
            : old.framedRoutes(),
        qfis ? qfis(change.qfis()) : old.qfis(),
        old.isWholeEthernetSession());
  }
}
