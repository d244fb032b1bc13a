package soliton.ue;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;

/// The QoS rules of a PDU session, signalled and derived, and which flow a packet goes to
/// (TS 24.501 6.2.5, TS 23.501 5.7.1.5). Immutable.
final class PacketRules {
  private final Map<Integer, QosRule> byId;
  private final List<DerivedRule> derived;
  private final boolean isEthernet;
  private final List<Ready> byPrecedence;
  private final @Nullable Qfi always;

  /// A rule with the conditions of its uplink filters taken apart.
  private record Ready(int precedence, Qfi flow, List<List<PacketFilter.Component>> filters) {
    boolean matches(PacketFields packet) {
      for (List<PacketFilter.Component> filter : filters) {
        if (matches(filter, packet)) {
          return true;
        }
      }
      return false;
    }

    private static boolean matches(List<PacketFilter.Component> filter, PacketFields packet) {
      for (PacketFilter.Component component : filter) {
        if (!FilterRules.matches(component, packet)) {
          return false;
        }
      }
      return true;
    }
  }

  private PacketRules(Map<Integer, QosRule> byId, List<DerivedRule> derived, boolean isEthernet) {
    this.byId = byId;
    this.derived = derived;
    this.isEthernet = isEthernet;
    this.byPrecedence = ready(byId, derived);
    this.always = byPrecedence.size() == 1 ? byPrecedence.getFirst().flow() : null;
  }

  static PacketRules none() {
    return new PacketRules(Map.of(), List.of(), false);
  }

  /// No rules, for a session that carries frames.
  static PacketRules noneOfEthernet() {
    return new PacketRules(Map.of(), List.of(), true);
  }

  private static List<Ready> ready(Map<Integer, QosRule> byId, List<DerivedRule> derived) {
    List<Ready> ready = new ArrayList<>();
    for (QosRule rule : byId.values()) {
      if (rule.precedence() != null && rule.qfi() != null) {
        ready.add(new Ready(rule.precedence(), rule.qfi(), uplinkFilters(rule)));
      }
    }
    for (DerivedRule rule : derived) {
      ready.add(new Ready(DerivedRule.PRECEDENCE, rule.flow(), List.of(rule.filter())));
    }
    ready.sort(Comparator.comparingInt(Ready::precedence));
    return List.copyOf(ready);
  }

  private static List<List<PacketFilter.Component>> uplinkFilters(QosRule rule) {
    List<List<PacketFilter.Component>> filters = new ArrayList<>();
    for (PacketFilter filter : rule.filters()) {
      List<PacketFilter.Component> components = filter.components();
      if (components != null && filter.direction() != PacketFilter.Direction.DOWNLINK) {
        filters.add(components);
      }
    }
    return filters;
  }

  /// The same with other derived rules.
  PacketRules with(List<DerivedRule> otherDerived) {
    return new PacketRules(byId, List.copyOf(otherDerived), isEthernet);
  }

  /// The flows that the signalled rules name.
  List<Qfi> flows() {
    return byId.values().stream().map(QosRule::qfi).filter(Objects::nonNull).distinct().toList();
  }

  boolean hasDerived(DerivedRule rule) {
    return derived.contains(rule);
  }

  boolean isEthernet() {
    return isEthernet;
  }

  /// The rules after the operations (9.11.4.13); null if an operation makes no sense (6.3.2.4).
  @Nullable PacketRules apply(QosRules operations) {
    Map<Integer, QosRule> next = new TreeMap<>(byId);
    for (QosRule rule : operations.rules()) {
      QosRule old = next.get(rule.id());
      switch (rule.operation()) {
        case CREATE -> {
          if (rule.precedence() == null || rule.qfi() == null) {
            return null;
          }
          next.put(rule.id(), rule);
        }
        case DELETE -> next.remove(rule.id());
        case ADD_FILTERS, REPLACE_FILTERS, DELETE_FILTERS, MODIFY_WITHOUT_FILTERS -> {
          if (old == null) {
            return null; // semantic error: there is no such rule
          }
          next.put(rule.id(), changed(old, rule));
        }
        case RESERVED_0, RESERVED_7 -> {
          return null;
        }
      }
    }
    return next.values().stream().filter(QosRule::isDefault).count() == 1
        ? new PacketRules(next, derived, isEthernet)
        : null;
  }

  private static QosRule changed(QosRule old, QosRule change) {
    List<PacketFilter> filters = new ArrayList<>(old.filters());
    switch (change.operation()) {
      case ADD_FILTERS -> filters.addAll(change.filters());
      case REPLACE_FILTERS -> {
        filters.clear();
        filters.addAll(change.filters());
      }
      case DELETE_FILTERS -> filters.removeIf(f -> change.deletedFilters().contains(f.id()));
      case CREATE, DELETE, MODIFY_WITHOUT_FILTERS, RESERVED_0, RESERVED_7 -> {
        // the filters stay
      }
    }
    return new QosRule(
        old.id(),
        QosRule.Operation.CREATE,
        old.isDefault(),
        filters,
        List.of(),
        change.precedence() == null ? old.precedence() : change.precedence(),
        change.qfi() == null ? old.qfi() : change.qfi(),
        old.segregation());
  }

  /// The flow of an uplink packet, or null when no rule matches: then it is discarded.
  @Nullable Qfi flowOf(Octets packet) {
    return always != null ? always : flowOf(PacketFields.of(packet, isEthernet));
  }

  /// The flow of an uplink packet where it lies. May be called by any thread.
  @Nullable Qfi flowOf(MemorySegment memory, long offset, int length) {
    return always != null ? always : flowOf(PacketFields.of(memory, offset, length, isEthernet));
  }

  private @Nullable Qfi flowOf(PacketFields packet) {
    for (int i = 0; i < byPrecedence.size(); i++) {
      if (byPrecedence.get(i).matches(packet)) {
        return byPrecedence.get(i).flow();
      }
    }
    return null;
  }
}
