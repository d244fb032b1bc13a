package soliton.upf.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.UpdatePdr;
import soliton.upf.rules.Pdr.Activity;
import soliton.upf.rules.Pdr.Header;
import soliton.upf.rules.Pdr.Removal;

/// Packet detection rules as PFCP carries them (TS 29.244 7.5.2.2, 7.5.4.2).
final class PdrReader {
  private static final int IE_FAR_ID = 108;
  private static final int IE_URR_ID = 81;
  private static final int IE_OUTER_HEADER_REMOVAL = 95;
  private static final int IE_QER_ID = 109;
  private static final int IE_ACTIVATION_TIME = 163;
  private static final int IE_DEACTIVATION_TIME = 164;

  /// Bit 8 of the first octet: a rule that is configured here (5.4.9).
  private static final long PREDEFINED = 1L << 31;

  private final Means means;

  PdrReader(Means means) {
    this.means = means;
  }

  Pdr read(CreatePdr given, Match match) {
    int id = given.pdrId().value();
    refuseUnsupported(given);
    if (given.farId() == null) {
      throw RuleFault.of(Cause.CONDITIONAL_IE_MISSING, IE_FAR_ID, "rule " + id + " has no FAR");
    }
    return checked(
        new Pdr(
            id,
            given.precedence().value(),
            activated(id, match, names(given.activatePredefinedRules())),
            removal(Blame.pdr(id), given.outerHeaderRemoval()),
            given.farId().value(),
            given.qerIds().stream().map(qer -> qer.value()).toList(),
            given.urrIds().stream().map(urr -> urr.value()).toList(),
            new Activity(at(given.activationTime()), at(given.deactivationTime())),
            names(given.activatePredefinedRules())));
  }

  private static void refuseUnsupported(CreatePdr given) {
    Blame blame = Blame.pdr(given.pdrId().value());
    blame.refuse(given.marId() != null, "multi-access rules (features MPTCP, ATSSS-LL)");
    blame.refuse(
        given.packetReplicationAndDetectionCarryOnInformation() != null,
        "replication of packets (feature GCOM)");
    blame.refuse(!given.ipMulticastAddressingInfos().isEmpty(), "IP multicast (feature IPTV)");
    blame.refuse(given.transportDelayReporting() != null, "delays of paths (feature GPQM)");
    blame.refuse(given.multipathApplicableIndication() != null, "multipath (feature MPTCP)");
  }

  private Removal removal(Blame blame, @Nullable OuterHeaderRemoval given) {
    if (given == null) {
      return Removal.NOTHING;
    }
    Integer deletion = given.extensionHeaderDeletion();
    boolean deletes = deletion != null && (deletion & 1) != 0;
    means.require(deletes, Capability.CONTAINER_DELETION, blame);
    Header header = header(given.description());
    switch (header) {
      case NOTHING, GTPU -> {}
      case UDP -> means.require(true, Capability.UDP_TUNNELS, blame);
      case IP -> means.require(true, Capability.IP_TUNNELS, blame);
      case TAG, TAGS -> means.require(true, Capability.VLAN_TAGS, blame);
    }
    return new Removal(header, deletes);
  }

  /// The codec admits these descriptions only (note 7 of table 8.2.64-1).
  private static Header header(int description) {
    return switch (description) {
      case OuterHeaderRemoval.GTPU_UDP_IPV4,
          OuterHeaderRemoval.GTPU_UDP_IPV6,
          OuterHeaderRemoval.GTPU_UDP_IP ->
          Header.GTPU;
      case OuterHeaderRemoval.UDP_IPV4, OuterHeaderRemoval.UDP_IPV6 -> Header.UDP;
      case OuterHeaderRemoval.IPV4, OuterHeaderRemoval.IPV6 -> Header.IP;
      case OuterHeaderRemoval.VLAN_POP -> Header.TAG;
      case OuterHeaderRemoval.VLAN_POP_POP -> Header.TAGS;
      default -> throw new IllegalArgumentException("no outer header " + description);
    };
  }

  /// What every rule must be, new or changed.
  private static Pdr checked(Pdr pdr) {
    Blame blame = Blame.pdr(pdr.id());
    if (!pdr.match().identifiesSession()) {
      throw blame.fault("no F-TEID, UE address, framed route or Ethernet session");
    }
    boolean fromTunnel = pdr.match().teid() != null;
    if (fromTunnel && pdr.removal().header() != Header.GTPU) {
      throw RuleFault.of(
          Cause.CONDITIONAL_IE_MISSING,
          IE_OUTER_HEADER_REMOVAL,
          "rule " + pdr.id() + " keeps the outer header");
    }
    if (!fromTunnel && pdr.removal().header() == Header.GTPU) {
      throw blame.fault("removal of GTP-U from packets without tunnel");
    }
    boolean predefined =
        pdr.farId() >= PREDEFINED
            || pdr.qerIds().stream().anyMatch(id -> id >= PREDEFINED)
            || pdr.urrIds().stream().anyMatch(id -> id >= PREDEFINED);
    blame.refuse(predefined, "predefined FAR, QER or URR identifiers");
    return pdr;
  }

  private static @Nullable Instant at(@Nullable TimeStamp time) {
    return time == null ? null : time.toInstant();
  }

  // ---- predefined rules, 5.19

  private static List<String> names(List<Name> given) {
    return given.stream().map(Name::toString).toList();
  }

  /// A packet must match one of the rules that are activated, besides all else.
  private Match activated(int id, Match match, List<String> names) {
    if (names.isEmpty()) {
      return match;
    }
    Blame.pdr(id)
        .refuse(
            !match.filters().isEmpty() || match.application() != null,
            "predefined rules beside filters or an application");
    List<FlowFilter> flows = new ArrayList<>();
    for (String name : names) {
      PredefinedRule rule = means.predefined().get(name);
      if (rule == null) {
        throw RuleFault.of(
            Cause.UNKNOWN_PREDEFINED_RULE, FailedRuleId.Kind.PDR, id, "no predefined rule " + name);
      }
      flows.addAll(rule.flows());
    }
    return match.withFilters(flows);
  }

  /// Applies changes. What is not mentioned stays; what comes with null length goes (5.6.3).
  ///
  /// @param match with the changed detection information; null if that did not change
  Pdr update(Pdr old, UpdatePdr change, @Nullable Match match) {
    int id = old.id();
    Blame blame = Blame.pdr(id);
    blame.refuse(!change.ipMulticastAddressingInfos().isEmpty(), "IP multicast (feature IPTV)");
    blame.refuse(change.transportDelayReporting() != null, "delays of paths (feature GPQM)");
    List<String> names = new ArrayList<>(old.predefined());
    names.removeAll(names(change.deactivatePredefinedRules()));
    names.addAll(names(change.activatePredefinedRules()));
    List<String> now = names.stream().distinct().toList();
    Match own = match != null ? match : old.predefined().isEmpty() ? old.match() : bare(old);
    boolean removes = change.outerHeaderRemoval() != null;
    return checked(
        new Pdr(
            id,
            change.precedence() != null ? change.precedence().value() : old.precedence(),
            activated(id, own, now),
            removes || change.removed().contains(IE_OUTER_HEADER_REMOVAL)
                ? removal(blame, change.outerHeaderRemoval())
                : old.removal(),
            change.farId() != null ? change.farId().value() : old.farId(),
            merged(change, IE_QER_ID, qerIds(change), old.qerIds()),
            merged(change, IE_URR_ID, urrIds(change), old.urrIds()),
            activity(old.activity(), change),
            now));
  }

  private static Match bare(Pdr old) {
    return old.match().withFilters(List.of());
  }

  private static List<Long> qerIds(UpdatePdr change) {
    return change.qerIds().stream().map(qer -> qer.value()).toList();
  }

  private static List<Long> urrIds(UpdatePdr change) {
    return change.urrIds().stream().map(urr -> urr.value()).toList();
  }

  private static List<Long> merged(UpdatePdr change, int ie, List<Long> given, List<Long> old) {
    return !given.isEmpty() ? given : change.removed().contains(ie) ? List.of() : old;
  }

  private static Activity activity(Activity old, UpdatePdr change) {
    boolean changes =
        change.activationTime() != null
            || change.deactivationTime() != null
            || change.removed().contains(IE_ACTIVATION_TIME)
            || change.removed().contains(IE_DEACTIVATION_TIME);
    if (!changes) {
      return old;
    }
    Instant from = at(change.activationTime());
    Instant until = at(change.deactivationTime());
    return new Activity(
        from != null || change.removed().contains(IE_ACTIVATION_TIME) ? from : old.from(),
        until != null || change.removed().contains(IE_DEACTIVATION_TIME) ? until : old.until());
  }
}
