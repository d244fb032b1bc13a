package soliton.upf.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.message.CreateBar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.CreateTrafficEndpoint;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.UpdateBar;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdatePdr;
import soliton.pfcp.message.UpdateTrafficEndpoint;
import soliton.pfcp.message.UpdateUrr;

/// One request's changes to the rules of a session (TS 29.244 5.6.3): all of them or none. Make
/// one, apply the request, take [#result]; after a [RuleFault] call [#undo] and forget it.
public final class RuleChanges {
  /// Rules of one kind in a session: more are refused, so that no request can fill the memory.
  static final int MAX_RULES = 256;

  /// Usage reporting rules that one packet detection rule may refer to.
  static final int MAX_URRS = 64;
  /// 5.2.4.1: in this release of the specification.
  static final int MAX_BARS = 1;

  private static final int IE_TRAFFIC_ENDPOINT_ID = 131;

  private final RuleTable<Integer, Pdr> pdrs;
  private final RuleTable<Long, Far> fars;
  private final RuleTable<Long, Qer> qers;
  private final RuleTable<Long, Urr> urrs;
  private final RuleTable<Integer, Bar> bars;
  private final Map<Integer, TrafficEndpoint> endpoints;

  private final Alike alike;
  private final LocalTunnels tunnels;
  private final SharedFilters shared;
  private final MatchReader matches;
  private final PdrReader pdrReader;
  private final FarReader farReader;
  private final QerReader qerReader;
  private final Allocated allocated = new Allocated(new LinkedHashMap<>(), new LinkedHashMap<>());
  private final List<RemoteTunnel> ended = new ArrayList<>();

  /// What was allocated, to be told to the SMF.
  ///
  /// @param byPdr local F-TEIDs of detection rules (7.5.3.2)
  /// @param byEndpoint local F-TEIDs of traffic endpoints (7.5.3.5)
  public record Allocated(Map<Integer, FTeid> byPdr, Map<Integer, FTeid> byEndpoint) {}

  /// @param restoring the request re-establishes a session with the F-TEIDs it had (5.5.1)
  public RuleChanges(Rules before, TunnelEndpoints teids, Means means, boolean restoring) {
    pdrs = new RuleTable<>(FailedRuleId.Kind.PDR, before.pdrs(), MAX_RULES);
    fars = new RuleTable<>(FailedRuleId.Kind.FAR, before.fars(), MAX_RULES);
    qers = new RuleTable<>(FailedRuleId.Kind.QER, before.qers(), MAX_RULES);
    urrs = new RuleTable<>(FailedRuleId.Kind.URR, before.urrs(), MAX_RULES);
    bars = new RuleTable<>(FailedRuleId.Kind.BAR, before.bars(), MAX_BARS);
    endpoints = new LinkedHashMap<>(before.endpoints());
    alike = means.alike();
    tunnels = new LocalTunnels(teids, before.teids(), restoring);
    shared = new SharedFilters(before.pdrs().values());
    matches = new MatchReader(means, new FilterReader(means, shared));
    pdrReader = new PdrReader(means);
    farReader = new FarReader(means);
    qerReader = new QerReader(means);
  }

  /// 7.5.2: the rules of a new session.
  public void apply(SessionEstablishmentRequest request) {
    create(request.createBar());
    request.createTrafficEndpoints().forEach(this::create);
    request.createFars().forEach(far -> fars.add(far.farId().value(), farReader.read(far)));
    request.createQers().forEach(this::create);
    request.createUrrs().forEach(this::create);
    request.createPdrs().forEach(this::create);
    finish();
  }

  /// 7.5.4: removals first, then what is new, then what changes.
  public void apply(SessionModificationRequest request) {
    remove(request);
    create(request.createBar());
    request.createTrafficEndpoints().forEach(this::create);
    request.updateTrafficEndpoints().forEach(this::update);
    request.createFars().forEach(far -> fars.add(far.farId().value(), farReader.read(far)));
    request.createQers().forEach(this::create);
    request.createUrrs().forEach(this::create);
    request.createPdrs().forEach(this::create);
    update(request.updateBar());
    request.updateFars().forEach(this::update);
    request
        .updateQers()
        .forEach(qer -> qers.change(qer.qerId().value(), old -> qerReader.update(old, qer)));
    request.updateUrrs().forEach(this::update);
    request.updatePdrs().forEach(this::update);
    request.queryUrrs().forEach(urr -> urrs.known(urr.urrId().value()));
    finish();
  }

  // ---- removal

  private void remove(SessionModificationRequest request) {
    request.removePdrs().forEach(each -> pdrs.remove(each.pdrId().value()));
    request
        .removeTrafficEndpoints()
        .forEach(each -> removeEndpoint(each.trafficEndpointId().value()));
    request.removeFars().forEach(each -> fars.remove(each.farId().value()));
    // 6.3.3.3: the identifier goes from all rules that refer to it, too.
    for (var each : request.removeQers()) {
      long id = each.qerId().value();
      qers.remove(id);
      pdrs.changeAll(pdr -> pdr.withoutQer(id));
    }
    for (var each : request.removeUrrs()) {
      long id = each.urrId().value();
      urrs.remove(id);
      pdrs.changeAll(pdr -> pdr.withoutUrr(id));
    }
    if (request.removeBar() != null) {
      Integer id = request.removeBar().barId().value();
      bars.remove(id);
      fars.changeAll(far -> id.equals(far.barId()) ? far.withoutBar() : far);
    }
  }

  /// 5.2.1A.2: the rules that refer to it go, too.
  private void removeEndpoint(Integer id) {
    known(id);
    endpoints.remove(id);
    pdrs.removeIf(pdr -> id.equals(pdr.match().endpointId()));
  }

  // ---- creation

  private void create(CreatePdr given) {
    int id = given.pdrId().value();
    pdrs.requireFree(id);
    pdrs.add(id, pdrReader.read(given, match(id, given.pdi(), null)));
  }

  /// Reads what packets must be like.
  ///
  /// @param before tunnel that the rule had; null if it is new, or had none
  private Match match(int id, Pdi pdi, @Nullable Integer before) {
    TrafficEndpoint endpoint =
        pdi.trafficEndpointIds().isEmpty()
            ? null
            : known(pdi.trafficEndpointIds().getFirst().value());
    FTeid given = pdi.localFTeid();
    if (given != null && endpoint != null) {
      throw Blame.pdr(id).fault("an F-TEID beside a traffic endpoint");
    }
    if (given == null) {
      return matches.read(id, pdi, null, endpoint);
    }
    FTeid.Given local = tunnels.resolve(given);
    Integer teid = (int) local.teid();
    if (!teid.equals(before)) {
      allocated.byPdr().put(id, local);
    }
    return matches.read(id, pdi, teid, endpoint);
  }

  private void create(CreateTrafficEndpoint given) {
    Integer id = given.trafficEndpointId().value();
    if (endpoints.containsKey(id) || endpoints.size() == MAX_RULES) {
      throw RuleFault.of(
          Cause.MANDATORY_IE_INCORRECT,
          IE_TRAFFIC_ENDPOINT_ID,
          "traffic endpoint " + id + " exists, or there are too many");
    }
    endpoints.put(id, matches.read(given, teid(id, given.localFTeid())));
  }

  private @Nullable Integer teid(Integer endpointId, @Nullable FTeid given) {
    if (given == null) {
      return null;
    }
    FTeid.Given local = tunnels.resolve(given);
    allocated.byEndpoint().put(endpointId, local);
    return (int) local.teid();
  }

  private void create(@Nullable CreateBar given) {
    if (given != null) {
      bars.add(given.barId().value(), BarReader.read(given));
    }
  }

  private void create(CreateQer given) {
    qers.add(given.qerId().value(), qerReader.read(given));
  }

  private void create(CreateUrr given) {
    urrs.add(given.urrId().value(), UrrReader.read(given));
  }

  // ---- change

  private TrafficEndpoint known(Integer id) {
    TrafficEndpoint endpoint = endpoints.get(id);
    if (endpoint == null) {
      throw RuleFault.of(
          Cause.MANDATORY_IE_INCORRECT, IE_TRAFFIC_ENDPOINT_ID, "no traffic endpoint " + id);
    }
    return endpoint;
  }

  /// 5.2.1A.2: all rules that refer to it use what is new.
  private void update(UpdateTrafficEndpoint change) {
    Integer id = change.trafficEndpointId().value();
    TrafficEndpoint old = known(id);
    Integer teid = change.localFTeid() == null ? old.teid() : teid(id, change.localFTeid());
    TrafficEndpoint next = matches.update(old, change, teid);
    endpoints.put(id, next);
    pdrs.changeAll(
        pdr -> id.equals(pdr.match().endpointId()) ? pdr.with(next.applyTo(pdr.match())) : pdr);
  }

  /// 7.5.4.2: a PDI replaces the one before. Its F-TEID may be left out where it stays the same.
  private void update(UpdatePdr change) {
    int id = change.pdrId().value();
    Pdr old = pdrs.known(id);
    Match match = null;
    Pdi pdi = change.pdi();
    if (pdi != null) {
      match = match(id, pdi, old.match().teid());
      boolean keeps = match.teid() == null && match.endpointId() == null;
      match =
          keeps
              ? match.withTeid(old.match().endpointId() == null ? old.match().teid() : null)
              : match;
    }
    pdrs.put(id, pdrReader.update(old, change, match));
  }

  private void update(UpdateFar change) {
    Long id = change.farId().value();
    Far old = fars.known(id);
    Far far = farReader.update(old, change);
    fars.put(id, far);
    RemoteTunnel left = old.tunnel();
    if (FarReader.asksForEndMarker(change) && left != null && !left.equals(far.tunnel())) {
      ended.add(left);
    }
  }

  private void update(@Nullable UpdateBar change) {
    if (change != null) {
      bars.change(change.barId().value(), old -> BarReader.update(old, change));
    }
  }

  private void update(UpdateUrr change) {
    urrs.change(change.urrId().value(), old -> UrrReader.update(old, change));
  }

  // ---- outcome

  /// Filters that were given anew change wherever they are used, and every rule that is referred to
  /// must exist.
  private void finish() {
    pdrs.changeAll(pdr -> pdr.with(shared.renewed(pdr.match())));
    for (Pdr pdr : pdrs.all()) {
      fars.known(pdr.farId());
      pdr.qerIds().forEach(qers::known);
      pdr.urrIds().forEach(urrs::known);
      if (pdr.urrIds().size() > MAX_URRS) {
        throw Blame.pdr(pdr.id()).fault("more usage reporting rules than " + MAX_URRS);
      }
    }
    for (Far far : fars.all()) {
      if (far.barId() != null) {
        bars.known(far.barId());
      }
    }
    urrs.all().forEach(this::refuseBuffering);
  }

  private void refuseBuffering(Urr urr) {
    Long id = urr.quotaFarId();
    if (fars.all().stream()
        .anyMatch(far -> Long.valueOf(far.id()).equals(id) && far.action() == Far.Action.BUFFER)) {
      throw RuleFault.of(
          FailedRuleId.Kind.URR, urr.id(), "packets buffered while a quota is used up");
    }
  }

  public Rules result() {
    return alike.of(
        new Rules(pdrs.toMap(), fars.toMap(), qers.toMap(), urrs.toMap(), bars.toMap(), endpoints));
  }

  public Allocated allocated() {
    return allocated;
  }

  /// Old remote tunnels that get an end marker (5.3.2).
  public List<RemoteTunnel> ended() {
    return ended;
  }

  /// Gives back what was allocated for a request that is refused.
  public void undo() {
    tunnels.undo();
  }
}
