package soliton.upf.rules;

import java.util.List;
import java.util.Objects;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.DuplicatingParameters;
import soliton.pfcp.message.UpdateDuplicatingParameters;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.upf.rules.Far.Action;
import soliton.upf.rules.Far.Forwarding;

/// Forwarding action rules as PFCP carries them (TS 29.244 7.5.2.3, 7.5.4.3).
final class FarReader {
  private static final int IE_OUTER_HEADER_CREATION = 84;
  private static final int IE_FORWARDING_PARAMETERS = 4;
  private static final int IE_DUPLICATING_PARAMETERS = 5;
  private static final int IE_UPDATE_DUPLICATING_PARAMETERS = 105;
  private static final int IE_BAR_ID = 88;

  /// Destinations of copies: more are refused, for each packet goes to all of them.
  private static final int MAX_COPIES = 4;

  private final Means means;
  private final ForwardingReader forwarding;

  FarReader(Means means) {
    this.means = means;
    this.forwarding = new ForwardingReader(means);
  }

  Far read(CreateFar given) {
    long id = given.farId().value();
    ApplyAction action = given.applyAction();
    Far far =
        new Far(
            id,
            action(id, action),
            action.has(ApplyAction.NOCP),
            given.forwardingParameters() == null
                ? null
                : forwarding.read(id, given.forwardingParameters()),
            action.has(ApplyAction.DUPL) ? copies(id, given.duplicatingParameters()) : List.of(),
            given.barId() == null ? null : Integer.valueOf(given.barId().value()));
    return checked(far);
  }

  private List<Forwarding> copies(long id, List<DuplicatingParameters> given) {
    means.require(true, Capability.COPIES, Blame.of(FailedRuleId.Kind.FAR, id));
    if (given.isEmpty()) {
      throw RuleFault.of(
          Cause.CONDITIONAL_IE_MISSING,
          IE_DUPLICATING_PARAMETERS,
          "rule " + id + " duplicates to nowhere");
    }
    if (given.size() > MAX_COPIES) {
      throw RuleFault.of(FailedRuleId.Kind.FAR, id, "more than " + MAX_COPIES + " copies");
    }
    return given.stream().map(each -> forwarding.read(id, each)).toList();
  }

  /// Applies changes. What is not mentioned stays; what comes with null length goes (5.6.3).
  Far update(Far old, UpdateFar change) {
    Blame blame = Blame.of(FailedRuleId.Kind.FAR, old.id());
    blame.refuse(
        change.redundantTransmissionForwardingParameters() != null,
        "redundant transmission on N3 (TS 29.244 5.24.2)");
    ApplyAction action = change.applyAction();
    Integer bar =
        change.barId() != null
            ? Integer.valueOf(change.barId().value())
            : change.removed().contains(IE_BAR_ID) ? null : old.barId();
    UpdateForwardingParameters to = change.updateForwardingParameters();
    return checked(
        new Far(
            old.id(),
            action == null ? old.action() : action(old.id(), action),
            action == null ? old.notifies() : action.has(ApplyAction.NOCP),
            to == null ? old.forwarding() : forwarding.update(old.id(), old.forwarding(), to),
            copies(old, change),
            bar));
  }

  /// The parameters of copies come in full when they change, for nothing tells them apart.
  private List<Forwarding> copies(Far old, UpdateFar change) {
    ApplyAction action = change.applyAction();
    boolean ends = action != null && !action.has(ApplyAction.DUPL);
    List<UpdateDuplicatingParameters> given = change.updateDuplicatingParameters();
    if (ends || change.removed().contains(IE_UPDATE_DUPLICATING_PARAMETERS)) {
      return List.of();
    }
    if (!given.isEmpty()) {
      return copies(old.id(), given.stream().map(each -> complete(old.id(), each)).toList());
    }
    if (action != null && old.copies().isEmpty()) {
      return copies(old.id(), List.of());
    }
    return old.copies();
  }

  private static DuplicatingParameters complete(long id, UpdateDuplicatingParameters given) {
    if (given.destinationInterface() == null) {
      throw RuleFault.of(
          Cause.CONDITIONAL_IE_MISSING,
          IE_DUPLICATING_PARAMETERS,
          "rule " + id + " duplicates without a destination");
    }
    return new DuplicatingParameters(
        given.destinationInterface(),
        given.outerHeaderCreation(),
        given.transportLevelMarking(),
        given.forwardingPolicy());
  }

  /// 5.2.3.1: the far end of the old tunnel shall be told that nothing more comes (SNDEM).
  static boolean asksForEndMarker(UpdateFar change) {
    UpdateForwardingParameters to = change.updateForwardingParameters();
    SessionModificationRequestFlags flags = to == null ? null : to.flags();
    return flags != null && flags.has(SessionModificationRequestFlags.SNDEM);
  }

  /// 8.2.26: exactly one of DROP, FORW and BUFF; NOCP only with BUFF; DUPL with any of them.
  private static Action action(long farId, ApplyAction given) {
    Blame blame = Blame.of(FailedRuleId.Kind.FAR, farId);
    boolean multicast = given.has(ApplyAction.IPMA) || given.has(ApplyAction.IPMD);
    blame.refuse(multicast, "IP multicast (feature IPTV)");
    blame.refuse(
        given.has(ApplyAction.DFRT) || given.has(ApplyAction.EDRT),
        "redundant transmission on N3 (TS 29.244 5.24.2)");
    blame.refuse(
        given.has(ApplyAction.BDPN) || given.has(ApplyAction.DDPN),
        "downlink data delivery status (feature DDDS)");
    blame.refuse(
        given.has(ApplyAction.FSSM) || given.has(ApplyAction.MBSU), "multicast sessions (N4mb)");
    boolean drop = given.has(ApplyAction.DROP);
    boolean forward = given.has(ApplyAction.FORW);
    boolean buffer = given.has(ApplyAction.BUFF);
    int chosen = (drop ? 1 : 0) + (forward ? 1 : 0) + (buffer ? 1 : 0);
    if (chosen != 1 || (given.has(ApplyAction.NOCP) && !buffer)) {
      throw blame.fault("contradictory apply action " + given);
    }
    return drop ? Action.DROP : forward ? Action.FORWARD : Action.BUFFER;
  }

  /// A FAR that forwards must say where; to the access side and to the SMF, through which tunnel
  /// (7.5.2.3, 5.3.1).
  private static Far checked(Far far) {
    if (far.action() == Action.FORWARD && far.forwarding() == null) {
      throw RuleFault.of(
          Cause.CONDITIONAL_IE_MISSING,
          IE_FORWARDING_PARAMETERS,
          "rule " + far.id() + " forwards nowhere");
    }
    if (far.action() == Action.FORWARD && needsTunnel(Objects.requireNonNull(far.forwarding()))) {
      throw RuleFault.of(
          Cause.CONDITIONAL_IE_MISSING,
          IE_OUTER_HEADER_CREATION,
          "rule " + far.id() + " forwards without a tunnel");
    }
    return far;
  }

  private static boolean needsTunnel(Forwarding to) {
    boolean answeredHere =
        to.proxying().addressResolution() || to.proxying().neighbourSolicitation();
    return switch (to.to()) {
      case ACCESS, CP_FUNCTION -> to.tunnel() == null && !answeredHere;
      case LI_FUNCTION -> to.outer() == null;
      case CORE, N6_LAN, FIVE_G_VN_INTERNAL -> false;
    };
  }
}
