package soliton.assurance.paths;

import java.util.List;
import soliton.assurance.paths.Rule.Action;
import soliton.assurance.paths.Rule.Feature;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.message.RemoveFar;
import soliton.pfcp.message.RemovePdr;
import soliton.pfcp.message.RemoveQer;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdatePdr;
import soliton.pfcp.message.UpdateQer;
import soliton.xdp.bench.Hosts;

/// A modification of a session, as its SMF asks for it.
sealed interface Change {
  /// @param id number of the rule
  record Gate(int id, boolean open) implements Change {}

  record Doing(int id, Rule rule, Action action) implements Change {}

  record Order(int id, long precedence) implements Change {}

  record Removal(int id) implements Change {}

  record Addition(int id, Rule rule, boolean hasAmbr) implements Change {}

  default SessionModificationRequest request(Phone phone, Site.Session session) {
    var request = SessionModificationRequest.builder();
    return switch (this) {
      case Gate(int id, boolean open) ->
          request
              .updateQers(
                  UpdateQer.builder()
                      .qerId(new QerId(id))
                      .gateStatus(open ? GateStatus.OPEN : GateStatus.CLOSED)
                      .build())
              .build();
      case Doing(int id, Rule rule, Action action) ->
          request
              .updateFars(
                  UpdateFar.builder()
                      .farId(new FarId(id))
                      .applyAction(
                          PfcpRules.action(
                              action, action == Action.FORWARD && rule.has(Feature.COPY)))
                      .build())
              .build();
      case Order(int id, long precedence) ->
          request
              .updatePdrs(
                  UpdatePdr.builder()
                      .pdrId(new PdrId(id))
                      .precedence(new Precedence(precedence))
                      .build())
              .build();
      case Removal(int id) ->
          request
              .removePdrs(new RemovePdr(new PdrId(id)))
              .removeFars(new RemoveFar(new FarId(id)))
              .removeQers(new RemoveQer(new QerId(id)))
              .build();
      case Addition(int id, Rule rule, boolean hasAmbr) ->
          request
              .createPdrs(List.of(PfcpRules.pdr(id, rule, phone, tunnel(session), hasAmbr)))
              .createFars(List.of(PfcpRules.far(id, rule, phone)))
              .createQers(List.of(PfcpRules.qer(id, rule)))
              .build();
    };
  }

  /// The session has one tunnel, whatever its rules.
  private static FTeid tunnel(Site.Session session) {
    return session.teid() == 0
        ? new FTeid.Choose(true, true, 1)
        : new FTeid.Given(session.teid(), Hosts.N3, Rule.N3_6);
  }
}
