package soliton.ue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;

/// The QoS rules of a PDU session, and which flow a packet goes to (TS 24.501 6.2.5, TS 23.501
/// 5.7.1.5). Immutable. Filters on IPv4 are applied; a filter with anything else matches nothing.
final class PacketRules {
  private static final int SOURCE_AT = 12;
  private static final int DESTINATION_AT = 16;
  private static final int PROTOCOL_AT = 9;
  private static final int IPV4_HEADER_OCTETS = 20;

  private final Map<Integer, QosRule> byId;
  private final List<QosRule> byPrecedence;
  private final @Nullable Qfi always;

  private PacketRules(Map<Integer, QosRule> byId) {
    this.byId = byId;
    this.byPrecedence =
        byId.values().stream()
            .filter(rule -> rule.precedence() != null && rule.qfi() != null)
            .sorted(Comparator.comparing(rule -> rule.precedence()))
            .toList();
    this.always = byPrecedence.size() == 1 ? byPrecedence.getFirst().qfi() : null;
  }

  static PacketRules none() {
    return new PacketRules(Map.of());
  }

  /// The rules after the operations (9.11.4.13); null if an operation makes no sense (6.4.2.4).
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
        ? new PacketRules(next)
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
    if (always != null) {
      return always;
    }
    for (QosRule rule : byPrecedence) {
      if (rule.filters().stream().anyMatch(filter -> matches(filter, packet))) {
        return rule.qfi();
      }
    }
    return null;
  }

  private static boolean matches(PacketFilter filter, Octets packet) {
    List<PacketFilter.Component> components = filter.components();
    return filter.direction() != PacketFilter.Direction.DOWNLINK
        && components != null
        && components.stream().allMatch(component -> matches(component, packet));
  }

  private static boolean matches(PacketFilter.Component component, Octets packet) {
    if (component.type() == PacketFilter.Type.MATCH_ALL) {
      return true;
    }
    if (packet.length() < IPV4_HEADER_OCTETS || packet.at(0) >> 4 != 4) {
      return false;
    }
    Octets value = component.value();
    int ports = (packet.at(0) & 15) * 4;
    return switch (component.type()) {
      case PROTOCOL -> packet.at(PROTOCOL_AT) == value.at(0);
      case IPV4_REMOTE -> isIn(packet, DESTINATION_AT, value);
      case IPV4_LOCAL -> isIn(packet, SOURCE_AT, value);
      case LOCAL_PORT -> isBetween(packet, ports, u16(value, 0), u16(value, 0));
      case LOCAL_PORT_RANGE -> isBetween(packet, ports, u16(value, 0), u16(value, 2));
      case REMOTE_PORT -> isBetween(packet, ports + 2, u16(value, 0), u16(value, 0));
      case REMOTE_PORT_RANGE -> isBetween(packet, ports + 2, u16(value, 0), u16(value, 2));
      case TRAFFIC_CLASS -> (packet.at(1) & value.at(1)) == (value.at(0) & value.at(1));
      case MATCH_ALL -> true;
      case IPV6_REMOTE,
          IPV6_LOCAL,
          SECURITY_PARAMETER_INDEX,
          FLOW_LABEL,
          DESTINATION_MAC,
          SOURCE_MAC,
          C_TAG_VID,
          S_TAG_VID,
          C_TAG_PCP_DEI,
          S_TAG_PCP_DEI,
          ETHERTYPE,
          DESTINATION_MAC_RANGE,
          SOURCE_MAC_RANGE,
          EXTENDED_C_TAG_PCP_DEI,
          EXTENDED_S_TAG_PCP_DEI,
          MULTIPLEXED_MEDIA ->
          false;
    };
  }

  private static boolean isIn(Octets packet, int at, Octets addressAndMask) {
    for (int i = 0; i < 4; i++) {
      int mask = addressAndMask.at(4 + i);
      if ((packet.at(at + i) & mask) != (addressAndMask.at(i) & mask)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBetween(Octets packet, int at, int low, int high) {
    int protocol = packet.at(PROTOCOL_AT);
    if (packet.length() < at + 2 || protocol != 6 && protocol != 17) {
      return false;
    }
    int port = u16(packet, at);
    return port >= low && port <= high;
  }

  private static int u16(Octets octets, int at) {
    return octets.at(at) << 8 | octets.at(at + 1);
  }
}
