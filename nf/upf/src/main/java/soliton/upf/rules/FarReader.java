package soliton.upf.rules;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.upf.rules.Far.Action;
import soliton.upf.rules.Far.Forwarding;

/// Forwarding action rules as PFCP carries them (TS 29.244 7.5.2.3, 7.5.4.3).
final class FarReader {
  private static final int IE_OUTER_HEADER_CREATION = 84;
  private static final int IE_BAR_ID = 88;

  private FarReader() {}

  static Far read(CreateFar given) {
    long id = given.farId().value();
    ForwardingParameters to = given.forwardingParameters();
    if (to != null) {
      refuse(id, to.redirectInformation() != null, "redirection");
      refuse(id, to.transportLevelMarking() != null, "transport level marking");
      refuse(id, to.forwardingPolicy() != null, "forwarding policies");
      refuse(id, to.headerEnrichment() != null, "header enrichment");
      refuse(id, to.linkedTrafficEndpointId() != null, "traffic endpoints");
      refuse(id, to.proxying() != null, "proxying");
    }
    return checked(
        new Far(
            id,
            action(id, given.applyAction()),
            given.applyAction().has(ApplyAction.NOCP),
            to == null ? null : forwarding(id, to.destinationInterface(), to.outerHeaderCreation()),
            given.barId() == null ? null : Integer.valueOf(given.barId().value())));
  }

  /// Applies changes. What is not mentioned stays; what comes with null length goes (5.6.3).
  static Far update(Far old, UpdateFar change) {
    ApplyAction action = change.applyAction();
    Integer bar =
        change.barId() != null
            ? Integer.valueOf(change.barId().value())
            : change.removed().contains(IE_BAR_ID) ? null : old.barId();
    return checked(
        new Far(
            old.id(),
            action == null ? old.action() : action(old.id(), action),
            action == null ? old.notifies() : action.has(ApplyAction.NOCP),
            update(old, change.updateForwardingParameters()),
            bar));
  }

  private static @Nullable Forwarding update(Far old, @Nullable UpdateForwardingParameters change) {
    Forwarding before = old.forwarding();
    if (change == null) {
      return before;
    }
    refuse(old.id(), change.redirectInformation() != null, "redirection");
    refuse(old.id(), change.transportLevelMarking() != null, "transport level marking");
    refuse(old.id(), change.forwardingPolicy() != null, "forwarding policies");
    refuse(old.id(), change.headerEnrichment() != null, "header enrichment");
    refuse(old.id(), change.linkedTrafficEndpointId() != null, "traffic endpoints");
    DestinationInterface destination = change.destinationInterface();
    boolean toAccess = before != null && before.toAccess();
    if (destination == null) {
      destination = toAccess ? DestinationInterface.ACCESS : DestinationInterface.CORE;
    }
    Forwarding read = forwarding(old.id(), destination, change.outerHeaderCreation());
    boolean keeps = read.tunnel() == null && !change.removed().contains(IE_OUTER_HEADER_CREATION);
    return keeps ? new Forwarding(read.toAccess(), old.tunnel()) : read;
  }

  /// 5.2.3.1: the far end of the old tunnel shall be told that nothing more comes (SNDEM).
  static boolean asksForEndMarker(UpdateFar change) {
    UpdateForwardingParameters to = change.updateForwardingParameters();
    SessionModificationRequestFlags flags = to == null ? null : to.flags();
    return flags != null && flags.has(SessionModificationRequestFlags.SNDEM);
  }

  private static void refuse(long farId, boolean present, String what) {
    RuleReader.require(!present, FailedRuleId.Kind.FAR, farId, what);
  }

  /// 8.2.26: exactly one of DROP, FORW and BUFF; NOCP only with BUFF.
  private static Action action(long farId, ApplyAction given) {
    boolean unsupported =
        given.has(ApplyAction.DUPL)
            || given.has(ApplyAction.IPMA)
            || given.has(ApplyAction.IPMD)
            || given.has(ApplyAction.DFRT)
            || given.has(ApplyAction.EDRT)
            || given.has(ApplyAction.BDPN)
            || given.has(ApplyAction.DDPN)
            || given.has(ApplyAction.FSSM)
            || given.has(ApplyAction.MBSU);
    boolean drop = given.has(ApplyAction.DROP);
    boolean forward = given.has(ApplyAction.FORW);
    boolean buffer = given.has(ApplyAction.BUFF);
    int chosen = (drop ? 1 : 0) + (forward ? 1 : 0) + (buffer ? 1 : 0);
    boolean contradicts = chosen != 1 || (given.has(ApplyAction.NOCP) && !buffer);
    RuleReader.require(
        !unsupported && !contradicts, FailedRuleId.Kind.FAR, farId, "apply action " + given);
    return drop ? Action.DROP : forward ? Action.FORWARD : Action.BUFFER;
  }

  private static Forwarding forwarding(
      long farId, DestinationInterface to, @Nullable OuterHeaderCreation outer) {
    boolean known =
        to == DestinationInterface.ACCESS
            || to == DestinationInterface.CORE
            || to == DestinationInterface.N6_LAN;
    RuleReader.require(known, FailedRuleId.Kind.FAR, farId, "destination interface " + to);
    return new Forwarding(
        to == DestinationInterface.ACCESS, outer == null ? null : tunnel(farId, outer));
  }

  private static RemoteTunnel tunnel(long farId, OuterHeaderCreation outer) {
    Long teid = outer.teid();
    Ipv4Address four = outer.ipv4();
    InetAddress address = four != null ? four.toInetAddress() : sixth(outer);
    if (!outer.isGtpu() || teid == null || address == null) {
      throw RuleFault.of(
          FailedRuleId.Kind.FAR,
          farId,
          "creation of another outer header than GTP-U not supported");
    }
    return new RemoteTunnel(teid.intValue(), new InetSocketAddress(address, RemoteTunnel.PORT));
  }

  private static @Nullable InetAddress sixth(OuterHeaderCreation outer) {
    Ipv6Address six = outer.ipv6();
    return six == null ? null : six.toInetAddress();
  }

  /// A FAR that forwards must say where; to the access side, through which tunnel (7.5.2.3).
  private static Far checked(Far far) {
    Forwarding forwarding = far.forwarding();
    if (far.action() == Action.FORWARD
        && (forwarding == null || (forwarding.toAccess() && forwarding.tunnel() == null))) {
      throw RuleFault.of(
          Cause.CONDITIONAL_IE_MISSING,
          IE_OUTER_HEADER_CREATION,
          "rule " + far.id() + " forwards nowhere");
    }
    return far;
  }
}
