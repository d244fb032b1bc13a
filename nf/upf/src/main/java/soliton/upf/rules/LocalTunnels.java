package soliton.upf.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;

/// Local F-TEIDs that one request allocates or brings along (TS 29.244 5.5).
final class LocalTunnels {
  private static final int IE_F_TEID = 21;

  private final TunnelEndpoints endpoints;
  private final boolean restoring;
  private final Set<Integer> own;
  private final Map<Integer, FTeid.Given> byChooseId = new HashMap<>();
  private final List<Integer> taken = new ArrayList<>();

  /// @param own endpoints that the session has already
  /// @param restoring the request re-establishes a session with the F-TEIDs it had (5.5.1)
  LocalTunnels(TunnelEndpoints endpoints, Set<Integer> own, boolean restoring) {
    this.endpoints = endpoints;
    this.own = new HashSet<>(own);
    this.restoring = restoring;
  }

  /// The F-TEID that an element stands for.
  FTeid.Given resolve(FTeid given) {
    return switch (given) {
      case FTeid.Choose choose -> choose(choose);
      case FTeid.Given brought -> brought(brought);
    };
  }

  /// An SMF that asks for both versions of IP gets what there is of them: 8.2.3 has no way to say
  /// that one would do, and there are SMFs that always ask for both.
  private FTeid.Given choose(FTeid.Choose choose) {
    boolean ipv4 = choose.ipv4() && endpoints.hasAddress(false);
    boolean ipv6 = choose.ipv6() && endpoints.hasAddress(true);
    if (!ipv4 && !ipv6) {
      throw RuleFault.of(
          Cause.INVALID_F_TEID_ALLOCATION_OPTION, IE_F_TEID, "no address of that version of IP");
    }
    Integer chooseId = choose.chooseId();
    FTeid.Given known = chooseId == null ? null : byChooseId.get(chooseId);
    if (known != null) {
      return known;
    }
    int teid = endpoints.allocate();
    taken.add(teid);
    own.add(teid);
    FTeid.Given made = endpoints.at(teid, ipv4, ipv6);
    if (chooseId != null) {
      byChooseId.put(chooseId, made);
    }
    return made;
  }

  /// An F-TEID of this session may be used again; another one only in a restoration.
  private FTeid.Given brought(FTeid.Given given) {
    int teid = (int) given.teid();
    if (own.contains(teid)) {
      return given;
    }
    if (!restoring) {
      throw RuleFault.of(
          Cause.INVALID_F_TEID_ALLOCATION_OPTION, IE_F_TEID, "an F-TEID that was not chosen here");
    }
    if (!endpoints.isHere(given)) {
      throw RuleFault.of(
          Cause.RESTORATION_FAILURE, IE_F_TEID, "an F-TEID of another address: " + given);
    }
    endpoints.claim(teid);
    taken.add(teid);
    own.add(teid);
    return given;
  }

  /// Gives back what was taken for a request that is refused.
  void undo() {
    taken.forEach(endpoints::free);
  }
}
