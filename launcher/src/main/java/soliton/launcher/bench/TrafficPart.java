package soliton.launcher.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What `soliton bench traffic` measures.
enum TrafficPart {
  /// TCP, UDP and pings of one phone.
  STREAMS,
  /// A phone with a narrow AMBR.
  AMBR,
  /// A phone with IPv6.
  IPV6,
  /// A phone with a session of Ethernet.
  ETHERNET,
  /// A guaranteed flow while the link is flooded.
  GUARANTEE;

  /// Those that can share a network: the flooded link is none for the others.
  static List<Set<TrafficPart>> byNetwork(Set<TrafficPart> parts) {
    Set<TrafficPart> unlimited = EnumSet.complementOf(EnumSet.of(GUARANTEE));
    Set<TrafficPart> limited = EnumSet.of(GUARANTEE);
    unlimited.retainAll(parts);
    limited.retainAll(parts);
    return Stream.of(unlimited, limited).filter(some -> !some.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
