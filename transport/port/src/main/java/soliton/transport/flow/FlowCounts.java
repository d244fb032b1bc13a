package soliton.transport.flow;

import java.util.Map;

/// What a [FlowPort] has carried and dropped since its rules were first made, by whatever process;
/// octets are those of the IP packets inside tunnels (TS 28.552 5.4).
public record FlowCounts(
    long uplinkPackets,
    long uplinkOctets,
    long downlinkPackets,
    long downlinkOctets,
    Map<Drop, Long> drops) {
  public static final FlowCounts NONE = new FlowCounts(0, 0, 0, 0, Map.of());

  public FlowCounts {
    drops = Map.copyOf(drops);
  }
}
