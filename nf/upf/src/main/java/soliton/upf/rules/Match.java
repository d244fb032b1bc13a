package soliton.upf.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;

/// What a packet must be like to match a rule: the packet detection information of TS 29.244
/// 7.5.2.2. What is absent matches everything.
///
/// @param uplink from the access side
/// @param teid local tunnel endpoint it must come through; null for packets without tunnel
/// @param ueIpv4 source of uplink and destination of downlink packets
/// @param ueIpv6 its first `ueIpv6Bits` bits must be those of the packet
/// @param qfis set of QoS flow identifiers, one bit each; 0 for any
/// @param filters one of them must match; empty for any
public record Match(
    boolean uplink,
    @Nullable Integer teid,
    @Nullable Ipv4Address ueIpv4,
    @Nullable Ipv6Address ueIpv6,
    int ueIpv6Bits,
    long qfis,
    List<FlowFilter> filters) {
  public Match {
    filters = List.copyOf(filters);
  }

  boolean identifiesSession() {
    return teid != null || ueIpv4 != null || ueIpv6 != null;
  }
}
