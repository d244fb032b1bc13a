package soliton.upf.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.message.CreateBar;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.UpdateBar;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdatePdr;
import soliton.pfcp.message.UpdateQer;

/// One request's changes to the rules of a session (TS 29.244 5.6.3): all of them or none. Make
/// one, apply the request, take [#result]; after a [RuleFault] call [#undo] and forget it.
public final class RuleChanges {
  /// Rules of one kind in a session: more are refused, so that no request can fill the memory.
  static final int MAX_RULES = 256;

  private static final int IE_F_TEID = 21;
  private static final int IE_TRAFFIC_ENDPOINT = 127;
  private static final int IE_URR_ID = 81;
  private static final int IE_QER_ID = 109;
  private static final int IE_OUTER_HEADER_REMOVAL = 95;

  private final TunnelEndpoints endpoints;
  private final boolean restoring;
  private final Map<Integer, Pdr> pdrs;
  private final Map<Long, Far> fars;
  private final Map<Long, Qer> qers;
  private final Map<Long, Urr> urrs;
  private final Map<Integer, Bar> bars;

  private final Map<Integer, Integer> teidByChooseId = new HashMap<>();
  private final List<Integer> taken = new ArrayList<>();
  private final Map<Integer, Integer> created = new LinkedHashMap<>();
  private final List<RemoteTunnel> ended = new ArrayList<>();

  /// @param restoring the request re-establishes a session with the F-TEIDs it had (5.5.1)
  public RuleChanges(Rules before, TunnelEndpoints endpoints, boolean restoring) {
    this.endpoints = endpoints;
    this.restoring = restoring;
    pdrs = new LinkedHashMap<>(before.pdrs());
    fars = new LinkedHashMap<>(before.fars());
    qers = new LinkedHashMap<>(before.qers());
    urrs = new LinkedHashMap<>(before.urrs());
    bars = new LinkedHashMap<>(before.bars());
  }

  /// 7.5.2: the rules of a new session.
  public void apply(SessionEstablishmentRequest request) {
    refuseEndpoints(request.createTrafficEndpoints().isEmpty());
    create(request.createBar());
    request.createFars().forEach(this::create);
    request.createQers().forEach(qer -> put(qers, QerReader.read(qer), qer.qerId().value()));
    request.createUrrs().forEach(urr -> put(urrs, UrrReader.read(urr), urr.urrId().value()));
    request.createPdrs().forEach(this::create);
    checkReferences();
  }

  /// 7.5.4: removals first, then what is new, then what changes.
  public void apply(SessionModificationRequest request) {
    refuseEndpoints(
        request.createTrafficEndpoints().isEmpty()
            && request.updateTrafficEndpoints().isEmpty()
            && request.removeTrafficEndpoints().isEmpty());
    request.removePdrs().forEach(each -> remove(pdrs, each.pdrId().value(), FailedRuleId.Kind.PDR));
    request.removeFars().forEach(each -> remove(fars, each.farId().value(), FailedRuleId.Kind.FAR));
    request.removeQers().forEach(each -> removeQer(each.qerId().value()));
    request.removeUrrs().forEach(each -> removeUrr(each.urrId().value()));
    if (request.removeBar() != null) {
      removeBar(request.removeBar().barId().value());
    }
    create(request.createBar());
    request.createFars().forEach(this::create);
    request.createQers().forEach(qer -> put(qers, QerReader.read(qer), qer.qerId().value()));
    request.createUrrs().forEach(urr -> put(urrs, UrrReader.read(urr), urr.urrId().value()));
    request.createPdrs().forEach(this::create);
    update(request.updateBar());
    request.updateFars().forEach(this::update);
    request.updateQers().forEach(this::update);
    request
        .updateUrrs()
        .forEach(
            urr -> {
              long id = urr.urrId().value();
              urrs.put(id, UrrReader.update(known(urrs, id, FailedRuleId.Kind.URR), urr));
            });
    request.updatePdrs().forEach(this::update);
    request.queryUrrs().forEach(urr -> known(urrs, urr.urrId().value(), FailedRuleId.Kind.URR));
    checkReferences();
  }

  private static void refuseEndpoints(boolean none) {
    if (!none) {
      throw RuleFault.of(
          Cause.SERVICE_NOT_SUPPORTED, IE_TRAFFIC_ENDPOINT, "traffic endpoints (feature PDIU)");
    }
  }

  // ---- creation

  private void create(CreatePdr given) {
    int id = given.pdrId().value();
    Integer teid = teid(id, given.pdi());
    Pdr pdr = RuleReader.pdr(given, teid);
    if (pdrs.containsKey(id) || pdrs.size() == MAX_RULES) {
      throw RuleFault.of(FailedRuleId.Kind.PDR, id, "rule exists, or too many rules");
    }
    pdrs.put(id, pdr);
    if (teid != null) {
      created.put(id, teid);
    }
  }

  private @Nullable Integer teid(int id, Pdi pdi) {
    return switch (pdi.localFTeid()) {
      case null -> null;
      case FTeid.Choose choose -> choose(choose);
      case FTeid.Given given -> given(id, given);
    };
  }

  private int choose(FTeid.Choose choose) {
    boolean possible =
        (!choose.ipv4() || endpoints.hasAddress(false))
            && (!choose.ipv6() || endpoints.hasAddress(true));
    if (!possible) {
      throw RuleFault.of(
          Cause.INVALID_F_TEID_ALLOCATION_OPTION, IE_F_TEID, "no address of that version of IP");
    }
    Integer chooseId = choose.chooseId();
    Integer known = chooseId == null ? null : teidByChooseId.get(chooseId);
    if (known != null) {
      return known;
    }
    int teid = endpoints.allocate();
    taken.add(teid);
    if (chooseId != null) {
      teidByChooseId.put(chooseId, teid);
    }
    return teid;
  }

  /// An F-TEID of this session may be used again; a foreign one only in a restoration.
  private int given(int id, FTeid.Given given) {
    int teid = (int) given.teid();
    boolean own = pdrs.values().stream().anyMatch(pdr -> isAt(pdr, teid));
    if (own) {
      return teid;
    }
    if (!restoring) {
      throw RuleFault.of(
          Cause.INVALID_F_TEID_ALLOCATION_OPTION,
          IE_F_TEID,
          "rule " + id + " brings its own F-TEID");
    }
    endpoints.claim(teid);
    taken.add(teid);
    return teid;
  }

  private static boolean isAt(Pdr pdr, int teid) {
    Integer own = pdr.match().teid();
    return own != null && own == teid;
  }

  private void create(CreateFar given) {
    put(fars, FarReader.read(given), given.farId().value());
  }

  private void create(@Nullable CreateBar given) {
    if (given != null) {
      int id = given.barId().value();
      if (bars.putIfAbsent(id, RuleReader.bar(given)) != null || bars.size() > MAX_RULES) {
        throw RuleFault.of(FailedRuleId.Kind.BAR, id, "rule exists, or too many rules");
      }
    }
  }

  private <T> void put(Map<Long, T> rules, T rule, long id) {
    if (rules.putIfAbsent(id, rule) != null || rules.size() > MAX_RULES) {
      throw RuleFault.of(kindOf(rule), id, "rule exists, or too many rules");
    }
  }

  private static FailedRuleId.Kind kindOf(Object rule) {
    return switch (rule) {
      case Far _ -> FailedRuleId.Kind.FAR;
      case Qer _ -> FailedRuleId.Kind.QER;
      case Urr _ -> FailedRuleId.Kind.URR;
      case Object other -> throw new IllegalArgumentException(other.toString());
    };
  }

  // ---- change

  private static <K extends Number, T> T known(Map<K, T> rules, K id, FailedRuleId.Kind kind) {
    T rule = rules.get(id);
    if (rule == null) {
      throw RuleFault.of(kind, id.longValue(), "no such rule");
    }
    return rule;
  }

  private void update(UpdatePdr change) {
    int id = change.pdrId().value();
    Pdr old = known(pdrs, id, FailedRuleId.Kind.PDR);
    boolean timed = change.activationTime() != null || change.deactivationTime() != null;
    RuleReader.require(
        !timed && change.activatePredefinedRules().isEmpty(),
        FailedRuleId.Kind.PDR,
        id,
        "predefined rules or timed activation");
    Match match = old.match();
    Pdi pdi = change.pdi();
    if (pdi != null) {
      Integer teid = pdi.localFTeid() == null ? match.teid() : teid(id, pdi);
      match = RuleReader.match(id, pdi, teid);
      if (teid != null && !teid.equals(old.match().teid())) {
        created.put(id, teid);
      }
    }
    boolean removes =
        !change.removed().contains(IE_OUTER_HEADER_REMOVAL)
            && (change.outerHeaderRemoval() != null
                ? change.outerHeaderRemoval().isGtpu()
                : old.removesOuterHeader());
    List<Long> qerIds = change.qerIds().stream().map(qer -> qer.value()).toList();
    List<Long> urrIds = change.urrIds().stream().map(urr -> urr.value()).toList();
    pdrs.put(
        id,
        new Pdr(
            id,
            change.precedence() != null ? change.precedence().value() : old.precedence(),
            match,
            removes,
            change.farId() != null ? change.farId().value() : old.farId(),
            merged(change, IE_QER_ID, qerIds, old.qerIds()),
            merged(change, IE_URR_ID, urrIds, old.urrIds())));
  }

  private static List<Long> merged(UpdatePdr change, int ie, List<Long> given, List<Long> old) {
    return !given.isEmpty() ? given : change.removed().contains(ie) ? List.of() : old;
  }

  private void update(UpdateFar change) {
    long id = change.farId().value();
    Far old = known(fars, id, FailedRuleId.Kind.FAR);
    Far far = FarReader.update(old, change);
    fars.put(id, far);
    RemoteTunnel left = old.tunnel();
    if (FarReader.asksForEndMarker(change) && left != null && !left.equals(far.tunnel())) {
      ended.add(left);
    }
  }

  private void update(UpdateQer change) {
    long id = change.qerId().value();
    qers.put(id, QerReader.update(known(qers, id, FailedRuleId.Kind.QER), change));
  }

  private void update(@Nullable UpdateBar change) {
    if (change != null) {
      int id = change.barId().value();
      Bar old = known(bars, id, FailedRuleId.Kind.BAR);
      Integer packets = change.suggestedBufferingPacketsCount();
      bars.put(id, packets == null ? old : new Bar(id, RuleReader.packets(packets)));
    }
  }

  // ---- removal

  private static <K extends Number, T> void remove(Map<K, T> rules, K id, FailedRuleId.Kind kind) {
    known(rules, id, kind);
    rules.remove(id);
  }

  /// 6.3.3.3: the identifier goes from all rules that refer to it, too.
  private void removeQer(long id) {
    remove(qers, id, FailedRuleId.Kind.QER);
    pdrs.replaceAll((key, pdr) -> with(pdr, without(pdr.qerIds(), id), pdr.urrIds()));
  }

  private void removeUrr(long id) {
    remove(urrs, id, FailedRuleId.Kind.URR);
    pdrs.replaceAll((key, pdr) -> with(pdr, pdr.qerIds(), without(pdr.urrIds(), id)));
  }

  private void removeBar(int id) {
    remove(bars, id, FailedRuleId.Kind.BAR);
    fars.replaceAll(
        (key, far) ->
            far.barId() != null && far.barId() == id
                ? new Far(far.id(), far.action(), far.notifies(), far.forwarding(), null)
                : far);
  }

  private static List<Long> without(List<Long> ids, long id) {
    return ids.stream().filter(each -> each != id).toList();
  }

  private static Pdr with(Pdr pdr, List<Long> qerIds, List<Long> urrIds) {
    return new Pdr(
        pdr.id(),
        pdr.precedence(),
        pdr.match(),
        pdr.removesOuterHeader(),
        pdr.farId(),
        qerIds,
        urrIds);
  }

  // ---- outcome

  /// Every rule that is referred to must exist.
  private void checkReferences() {
    for (Pdr pdr : pdrs.values()) {
      known(fars, pdr.farId(), FailedRuleId.Kind.FAR);
      pdr.qerIds().forEach(id -> known(qers, id, FailedRuleId.Kind.QER));
      pdr.urrIds().forEach(id -> known(urrs, id, FailedRuleId.Kind.URR));
    }
    for (Far far : fars.values()) {
      if (far.barId() != null) {
        known(bars, far.barId(), FailedRuleId.Kind.BAR);
      }
    }
  }

  public Rules result() {
    return new Rules(pdrs, fars, qers, urrs, bars);
  }

  /// Local F-TEIDs to tell the SMF, by PDR (7.5.3.2).
  public Map<Integer, Integer> created() {
    return created;
  }

  /// Old remote tunnels that get an end marker (5.3.2).
  public List<RemoteTunnel> ended() {
    return ended;
  }

  /// Gives back what was allocated for a request that is refused.
  public void undo() {
    taken.forEach(endpoints::free);
  }

  /// Local endpoints that the rules use.
  public static Set<Integer> teids(Rules rules) {
    Set<Integer> teids = new HashSet<>();
    for (Pdr pdr : rules.pdrs().values()) {
      Integer teid = pdr.match().teid();
      if (teid != null) {
        teids.add(teid);
      }
    }
    return teids;
  }
}
