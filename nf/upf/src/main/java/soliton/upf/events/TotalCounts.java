package soliton.upf.events;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soliton.nf.Counters;
import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.Lines;
import soliton.upf.reading.Counted;
import soliton.upf.reading.Totals;
import soliton.upf.session.Sessions;

/// The measurements of the UPF by name (TS 28.552 5.4.1), those of a faster way in them: its
/// packets come from N3 and go to N3 as the others do, its octets are those of the IP packets
/// inside.
public final class TotalCounts {
  private static final String N3_IN_PACKETS = "GTP.InDataPktN3UPF";
  private static final String N3_IN_OCTETS = "GTP.InDataOctN3UPF";
  private static final String N3_OUT_PACKETS = "GTP.OutDataPktN3UPF";
  private static final String N3_OUT_OCTETS = "GTP.OutDataOctN3UPF";
  private static final String DROPPED = "upf.dropped.";

  private final Counters counters;
  private final Sessions sessions;
  private final Lines lines;

  public TotalCounts(Counters counters, Sessions sessions, Lines lines, @Nullable FlowPort flows) {
    this.counters = counters;
    this.sessions = sessions;
    this.lines = lines;
    if (flows != null) {
      counters.include(N3_IN_PACKETS, () -> flows.counts().uplinkPackets());
      counters.include(N3_IN_OCTETS, () -> flows.counts().uplinkOctets());
      counters.include(N3_OUT_PACKETS, () -> flows.counts().downlinkPackets());
      counters.include(N3_OUT_OCTETS, () -> flows.counts().downlinkOctets());
      counters.include("IP.N6OutPkt", () -> flows.counts().uplinkPackets());
      counters.include("IP.N6InPkt", () -> flows.counts().downlinkPackets());
      for (Drop each : Drop.values()) {
        counters.include(
            DROPPED + nameOf(each), () -> flows.counts().drops().getOrDefault(each, 0L));
      }
    }
  }

  private static String nameOf(Drop drop) {
    return switch (drop) {
      case SPOOFED -> "spoofed";
      case BROKEN -> "broken";
      case OVER_RATE -> "over-rate";
      case LINK_FULL -> "link-full";
      case BY_RULE -> "rule";
    };
  }

  /// Any thread may ask.
  public Totals read() {
    SortedMap<String, Long> drops = new TreeMap<>();
    for (Map.Entry<String, Long> each : counters.snapshot().entrySet()) {
      if (each.getKey().startsWith(DROPPED) && each.getValue() != 0) {
        drops.put(each.getKey().substring(DROPPED.length()), each.getValue());
      }
    }
    Counted carried =
        new Counted(
            counters.value(N3_IN_OCTETS),
            counters.value(N3_OUT_OCTETS),
            counters.value(N3_IN_PACKETS),
            counters.value(N3_OUT_PACKETS));
    return new Totals(sessions.size(), carried, drops, lines.inUse(), lines.capacity());
  }
}
