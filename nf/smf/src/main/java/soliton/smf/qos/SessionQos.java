package soliton.smf.qos;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.Qfi;
import soliton.nas.ie.PacketFilter;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;

/// The flows of a session and the rules that send packets to them (TS 23.501 5.7.1). The default
/// rule, QRI 1, matches everything after all others and is not among the rules.
///
/// @param flows the default one, QFI 1, first
public record SessionQos(Ambr ambr, List<Flow> flows, List<Rule> rules) {
  /// The default flow, its rule, and the precedence of that: the last.
  public static final Qfi DEFAULT_FLOW = new Qfi(1);

  public static final int DEFAULT_RULE = 1;
  public static final int LAST_PRECEDENCE = 255;

  public SessionQos {
    flows = List.copyOf(flows);
    rules = List.copyOf(rules);
  }

  /// A QoS flow.
  ///
  /// @param ruleId the PCC rule that has the flow for itself, because it has bit rates of its own;
  ///     absent: the flow is shared by all rules of this QoS
  public record Flow(Qfi qfi, QosData qos, @Nullable String ruleId) {
    public boolean isDefault() {
      return qfi.equals(DEFAULT_FLOW);
    }

    /// The session AMBR does not count packets of guaranteed flows (TS 23.501 5.7.1.8).
    public boolean countsForAmbr() {
      return !qos.isGuaranteed();
    }
  }

  /// A PCC rule in force.
  ///
  /// @param id QoS rule identifier, 2..255
  /// @param flows empty: everything
  public record Rule(int id, PccRule pcc, List<FlowDescription> flows, Qfi qfi) {
    /// A QoS rule has at most 15 packet filters (TS 24.501 9.11.4.13).
    public static final int MOST_FILTERS = 15;

    public Rule {
      flows = List.copyOf(flows);
    }

    /// The packet filters for the UE.
    public List<PacketFilter> packetFilters() {
      return packetFilters(flows);
    }

    public static List<PacketFilter> packetFilters(List<FlowDescription> flows) {
      List<PacketFilter> filters = new java.util.ArrayList<>();
      for (FlowDescription flow : flows) {
        filters.addAll(flow.toPacketFilters(filters.size()));
      }
      return filters.isEmpty()
          ? List.of(PacketFilter.matchAll(0, PacketFilter.Direction.BIDIRECTIONAL))
          : filters;
    }

    public boolean hasUplink() {
      return flows.isEmpty() || flows.stream().anyMatch(FlowDescription::isUplink);
    }

    public boolean hasDownlink() {
      return flows.isEmpty() || flows.stream().anyMatch(FlowDescription::isDownlink);
    }
  }

  public Flow defaultFlow() {
    return flows.getFirst();
  }

  public SubscribedDefaultQos defaultQos() {
    QosData qos = defaultFlow().qos();
    return new SubscribedDefaultQos(qos.fiveQi(), qos.arp(), qos.priorityLevel());
  }

  /// @throws IllegalArgumentException if there is no such flow
  public Flow flow(Qfi qfi) {
    return flows.stream()
        .filter(flow -> flow.qfi().equals(qfi))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no flow " + qfi));
  }

  public boolean hasFlow(Qfi qfi) {
    return flows.stream().anyMatch(flow -> flow.qfi().equals(qfi));
  }

  /// The rule of that identifier, or null.
  public @Nullable Rule rule(int id) {
    return rules.stream().filter(rule -> rule.id() == id).findFirst().orElse(null);
  }

  /// The PCC rules whose packets go to one of these flows.
  public List<String> rulesOf(java.util.Collection<Qfi> qfis) {
    return rules.stream()
        .filter(rule -> qfis.contains(rule.qfi()))
        .map(rule -> Objects.requireNonNull(rule.pcc().id()))
        .toList();
  }
}
