package soliton.upf.reading;

import java.util.Map;

/// What a whole UPF carried and dropped since its start, and its faster way since its rules were
/// first made.
///
/// @param carried octets of GTP-U where the slow path carried them, of IP inside where the faster
///     way did
/// @param drops by reason: names of the counters without `upf.dropped.`
/// @param lines in use, of [#lineCapacity]
public record Totals(
    int sessions, Counted carried, Map<String, Long> drops, int lines, int lineCapacity) {
  public Totals {
    drops = Map.copyOf(drops);
  }
}
