package soliton.upf.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.EthernetFilterProperties;
import soliton.pfcp.ie.MacAddress;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.message.EthernetPacketFilter;
import soliton.upf.rules.EthernetFilter.Addresses;
import soliton.upf.rules.EthernetFilter.Range;

/// Filters of a detection rule as PFCP carries them (TS 29.244 8.2.5, table 7.5.2.2-3).
final class FilterReader {
  private static final int IE_SDF_FILTER = 23;
  private static final int IE_ETHERNET_PACKET_FILTER = 132;

  /// Filters of one rule, or of one filter: more are refused, for packets pass them one by one.
  static final int MAX_FILTERS = 64;

  private final Means means;
  private final SharedFilters shared;

  FilterReader(Means means, SharedFilters shared) {
    this.means = means;
    this.shared = shared;
  }

  List<FlowFilter> flows(int pdrId, List<SdfFilter> given) {
    requireFew(pdrId, given.size());
    List<FlowFilter> filters = new ArrayList<>();
    for (SdfFilter each : given) {
      filters.add(flow(pdrId, each));
    }
    return filters;
  }

  private FlowFilter flow(int pdrId, SdfFilter given) {
    Blame blame = Blame.pdr(pdrId);
    blame.refuse(given.multiplexedMedia() != null, "filters of multiplexed media (feature MUXMF)");
    FlowFilter known = isOnlyNamed(given) ? shared.flow(id(given)) : FlowFilter.of(given);
    if (known == null) {
      throw RuleFault.of(
          Cause.MANDATORY_IE_INCORRECT,
          IE_SDF_FILTER,
          "rule " + pdrId + " has a filter that is not understood, or not known: " + given);
    }
    means.require(
        known.securityParameterIndex() != FlowFilter.ANY,
        Capability.SECURITY_PARAMETER_INDEX,
        blame);
    means.require(known.flowLabel() != FlowFilter.ANY, Capability.FLOW_LABEL, blame);
    shared.define(known);
    return known;
  }

  private static boolean isOnlyNamed(SdfFilter given) {
    return given.filterId() != null
        && given.flowDescription() == null
        && given.tosTrafficClass() == null
        && given.securityParameterIndex() == null
        && given.flowLabel() == null;
  }

  private static long id(SdfFilter given) {
    return given.filterId() == null ? FlowFilter.ALONE : given.filterId();
  }

  List<EthernetFilter> frames(int pdrId, List<EthernetPacketFilter> given) {
    requireFew(pdrId, given.size());
    List<EthernetFilter> filters = new ArrayList<>();
    for (EthernetPacketFilter each : given) {
      filters.add(frame(pdrId, each));
    }
    return filters;
  }

  private static void requireFew(int pdrId, int filters) {
    if (filters > MAX_FILTERS) {
      throw Blame.pdr(pdrId).fault("more than " + MAX_FILTERS + " filters");
    }
  }

  private EthernetFilter frame(int pdrId, EthernetPacketFilter given) {
    Long name = given.ethernetFilterId();
    boolean named = name != null;
    long id = name == null ? EthernetFilter.ALONE : name;
    boolean defined =
        !given.macAddresses().isEmpty()
            || given.ethertype() != null
            || given.cTag() != null
            || given.sTag() != null
            || !given.sdfFilters().isEmpty();
    EthernetFilter filter = defined ? defined(pdrId, id, given) : shared.frame(id);
    if (filter == null || (named && defined && !isBidirectional(given) && !isKnown(id))) {
      throw RuleFault.of(
          Cause.MANDATORY_IE_INCORRECT,
          IE_ETHERNET_PACKET_FILTER,
          "rule " + pdrId + " has an empty Ethernet filter, or one that is not known: " + given);
    }
    shared.define(filter);
    return filter;
  }

  /// 5.13.4: the filter that others name is marked as bidirectional when it is defined.
  private static boolean isBidirectional(EthernetPacketFilter given) {
    EthernetFilterProperties properties = given.ethernetFilterProperties();
    return properties != null && properties.has(EthernetFilterProperties.BIDE);
  }

  private boolean isKnown(long id) {
    return shared.frame(id) != null;
  }

  private EthernetFilter defined(int pdrId, long id, EthernetPacketFilter given) {
    requireFew(pdrId, given.macAddresses().size());
    return new EthernetFilter(
        id,
        given.macAddresses().stream().map(FilterReader::addresses).toList(),
        given.ethertype() == null ? EthernetFilter.ANY : given.ethertype(),
        given.cTag(),
        given.sTag(),
        flows(pdrId, given.sdfFilters()));
  }

  private static Addresses addresses(MacAddress given) {
    return new Addresses(
        range(given.source(), given.upperSource()),
        range(given.destination(), given.upperDestination()));
  }

  private static Range range(@Nullable Long first, @Nullable Long last) {
    return first == null ? Range.ALL : new Range(first, last == null ? first : last);
  }
}
