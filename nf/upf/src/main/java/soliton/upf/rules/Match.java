package soliton.upf.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.pfcp.ie.SourceInterface;
import soliton.transport.flow.Prefix;

/// What a packet must be like to match a rule: the packet detection information of TS 29.244
/// 7.5.2.2. What is absent matches everything; of what is a list, one must match.
///
/// @param source where the packet comes from
/// @param networkInstance network of that interface, as PFCP names it; null for any
/// @param endpointId traffic endpoint that the network, tunnel, addresses and routes are those of;
///     null if the rule has its own
/// @param teid local tunnel endpoint it must come through; null for packets without tunnel
/// @param addresses of the UE: source of uplink and destination of other packets. A packet may
///     match one of the framed routes instead (note 3 of 5.2.1)
/// @param framedRoutes networks behind the UE (5.16), compared as the addresses are
/// @param qfis set of QoS flow identifiers, one bit each; 0 for any
/// @param filters service data flows
/// @param application that its flow descriptions tell of; they may change at any time
/// @param ethernet of frames; [EthernetMatch#ANY] in sessions of IP
public record Match(
    SourceInterface source,
    @Nullable String networkInstance,
    @Nullable Integer endpointId,
    @Nullable Integer teid,
    List<Prefix> addresses,
    List<Prefix> framedRoutes,
    long qfis,
    List<FlowFilter> filters,
    @Nullable Application application,
    EthernetMatch ethernet) {
  public Match {
    addresses = List.copyOf(addresses);
    framedRoutes = List.copyOf(framedRoutes);
    filters = List.copyOf(filters);
  }

  /// From the access side. Flow descriptions are exchanged for these packets only (5.2.1A.2A).
  public boolean uplink() {
    return source == SourceInterface.ACCESS;
  }

  Match withFilters(List<FlowFilter> next) {
    return new Match(
        source,
        networkInstance,
        endpointId,
        teid,
        addresses,
        framedRoutes,
        qfis,
        next,
        application,
        ethernet);
  }

  /// Of its own, without traffic endpoint.
  Match withTeid(@Nullable Integer next) {
    return new Match(
        source,
        networkInstance,
        null,
        next,
        addresses,
        framedRoutes,
        qfis,
        filters,
        application,
        ethernet);
  }

  /// 5.2.1: every rule shall allow to identify its session.
  boolean identifiesSession() {
    return teid != null
        || !addresses.isEmpty()
        || !framedRoutes.isEmpty()
        || ethernet.isWholeSession();
  }

  // ---- the first address of either version, for a data path that knows one each

  private Stream<Prefix> ofVersion(boolean ipv6) {
    return addresses.stream().filter(each -> each.isIpv6() == ipv6);
  }

  public @Nullable Ipv4Address ueIpv4() {
    return ofVersion(false).findFirst().map(each -> new Ipv4Address(each.ipv4())).orElse(null);
  }

  public @Nullable Ipv6Address ueIpv6() {
    return ofVersion(true)
        .findFirst()
        .map(each -> new Ipv6Address(each.high(), each.low()))
        .orElse(null);
  }

  public int ueIpv6Bits() {
    return ofVersion(true).findFirst().map(Prefix::bits).orElse(0);
  }
}
