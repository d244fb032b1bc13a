package soliton.upf.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// All rules of a session, by their identifiers (TS 29.244 5.2.1). Immutable: a modification makes
/// another one, or none at all.
public record Rules(
    Map<Integer, Pdr> pdrs,
    Map<Long, Far> fars,
    Map<Long, Qer> qers,
    Map<Long, Urr> urrs,
    Map<Integer, Bar> bars) {
  public static final Rules NONE = new Rules(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Rules {
    pdrs = keep(pdrs);
    fars = keep(fars);
    qers = keep(qers);
    urrs = keep(urrs);
    bars = keep(bars);
  }

  private static <K, V> Map<K, V> keep(Map<K, V> given) {
    SequencedMap<K, V> copy = new LinkedHashMap<>(given);
    return java.util.Collections.unmodifiableMap(copy);
  }

  public Far far(Pdr pdr) {
    Far far = fars.get(pdr.farId());
    if (far == null) {
      throw new IllegalStateException("rule " + pdr.id() + " without its FAR was accepted");
    }
    return far;
  }
}
