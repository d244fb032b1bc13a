package soliton.upf.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.VlanTag;
import soliton.upf.packet.Frame;
import soliton.upf.rules.EthernetFilter;
import soliton.upf.rules.FlowFilter;

/// Compares frames with filters (TS 29.244 5.13.1, table 7.5.2.2-3).
final class EthernetFilters {
  private EthernetFilters() {}

  /// True if the frame matches one of them, or there is none.
  static boolean match(List<EthernetFilter> filters, Frame frame, boolean uplink) {
    for (int i = 0; i < filters.size(); i++) {
      if (matches(filters.get(i), frame, uplink)) {
        return true;
      }
    }
    return filters.isEmpty();
  }

  private static boolean matches(EthernetFilter filter, Frame frame, boolean uplink) {
    boolean sameType =
        filter.ethertype() == EthernetFilter.ANY || filter.ethertype() == frame.ethertype();
    return sameType
        && hasTag(filter.customerTag(), frame.customerTag())
        && hasTag(filter.serviceTag(), frame.serviceTag())
        && hasAddresses(filter.addresses(), frame, uplink)
        && hasFlow(filter.flows(), frame, uplink);
  }

  private static boolean hasTag(@Nullable VlanTag wanted, int tag) {
    if (wanted == null) {
      return true;
    }
    return tag != Frame.NO_TAG
        && (wanted.priority() == null || wanted.priority() == tag >> 13)
        && (wanted.dropEligible() == null || wanted.dropEligible() == ((tag & 0x1000) != 0))
        && (wanted.vlanId() == null || wanted.vlanId() == (tag & 0xfff));
  }

  /// Filters tell of downlink frames: for uplink ones source and destination are exchanged.
  private static boolean hasAddresses(
      List<EthernetFilter.Addresses> pairs, Frame frame, boolean uplink) {
    long source = uplink ? frame.destination() : frame.source();
    long destination = uplink ? frame.source() : frame.destination();
    for (int i = 0; i < pairs.size(); i++) {
      EthernetFilter.Addresses pair = pairs.get(i);
      if (pair.source().contains(source) && pair.destination().contains(destination)) {
        return true;
      }
    }
    return pairs.isEmpty();
  }

  private static boolean hasFlow(List<FlowFilter> flows, Frame frame, boolean uplink) {
    for (int i = 0; i < flows.size(); i++) {
      if (frame.hasPacket() && flows.get(i).matches(frame.packet(), uplink)) {
        return true;
      }
    }
    return flows.isEmpty();
  }
}
