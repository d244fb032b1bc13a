package soliton.upf.rules;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All rules of a session, by their identifiers (TS 29.244 5.2.1). Immutable: a modification makes
/// another one, or none at all.
///
/// @param endpoints what several detection rules have in common; their matches have it in them
public record Rules(
    Map<Integer, Pdr> pdrs,
    Map<Long, Far> fars,
    Map<Long, Qer> qers,
    Map<Long, Urr> urrs,
    Map<Integer, Bar> bars,
    Map<Integer, TrafficEndpoint> endpoints) {
  public static final Rules NONE =
      new Rules(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Rules {
    pdrs = FewEntries.copyOf(pdrs);
    fars = FewEntries.copyOf(fars);
    qers = FewEntries.copyOf(qers);
    urrs = FewEntries.copyOf(urrs);
    bars = FewEntries.copyOf(bars);
    endpoints = FewEntries.copyOf(endpoints);
  }

  public Far far(Pdr pdr) {
    Far far = fars.get(pdr.farId());
    if (far == null) {
      throw new IllegalStateException("rule " + pdr.id() + " without its FAR was accepted");
    }
    return far;
  }

  /// Local endpoints that the rules use.
  public Set<Integer> teids() {
    Set<Integer> teids = new HashSet<>();
    pdrs.values().forEach(pdr -> add(pdr.match().teid(), teids));
    endpoints.values().forEach(endpoint -> add(endpoint.teid(), teids));
    return teids;
  }

  private static void add(@Nullable Integer teid, Set<Integer> to) {
    if (teid != null) {
      to.add(teid);
    }
  }

  // ---- deferred rules, 5.4.14

  private boolean areDeferred() {
    for (Pdr pdr : pdrs.values()) {
      if (!pdr.activity().equals(Pdr.Activity.ALWAYS)) {
        return true;
      }
    }
    return false;
  }

  /// The rules with those detection rules alone that apply at a moment; the others are as if they
  /// had been deleted.
  public Rules activeAt(Instant now) {
    if (!areDeferred()) {
      return this;
    }
    Map<Integer, Pdr> active = new LinkedHashMap<>(pdrs);
    active.values().removeIf(pdr -> !pdr.activity().holdsAt(now));
    return new Rules(active, fars, qers, urrs, bars, endpoints);
  }

  /// When the next rule begins or ends to apply; null if none does.
  public @Nullable Instant nextChangeAfter(Instant now) {
    if (!areDeferred()) {
      return null;
    }
    return pdrs.values().stream()
        .map(pdr -> pdr.activity().nextAfter(now))
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .orElse(null);
  }

  /// With another buffering action rule.
  public Rules with(Bar bar) {
    Map<Integer, Bar> next = new LinkedHashMap<>(bars);
    next.put(bar.id(), bar);
    return new Rules(pdrs, fars, qers, urrs, next, endpoints);
  }
}
