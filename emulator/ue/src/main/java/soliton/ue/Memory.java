package soliton.ue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.FiveGGuti;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tai;

/// What mobility management of one phone remembers: identities, areas, forbidden places, counters
/// (TS 24.501 5.1.3, Annex C.1). Owned by the agenda.
final class Memory {
  static final int MOST_ATTEMPTS = 5;

  /// Lists of forbidden places hold at least 40 tracking areas and 4 networks (TS 24.501 5.3.13,
  /// TS 23.122 3.1); when full, what was forbidden first is forgotten.
  private static final int MOST_FORBIDDEN = 40;

  GmmState state = GmmState.NULL;
  UpdateStatus updateStatus = UpdateStatus.UPDATED_5U1;
  @Nullable FiveGGuti guti;
  @Nullable Tai lastVisited;
  List<Tai> registrationArea = List.of();
  List<Snssai> allowedNssai = List.of();
  int registrationAttempts;
  int serviceRequestAttempts;
  long t3502Millis = NasTimer.T3502.defaultMillis;
  long t3512Millis = NasTimer.T3512.defaultMillis;

  /// Until switched off, or until T3247 has expired: the SIM or 5GS is of no use.
  boolean isBarred;

  private final Set<Plmn> forbiddenPlmns = new java.util.LinkedHashSet<>();
  private final Set<Tai> forbiddenAreas = new java.util.LinkedHashSet<>();

  /// "Shall delete any 5G-GUTI, last visited registered TAI, TAI list"; ngKSI goes with the keys.
  void forgetIdentity() {
    guti = null;
    lastVisited = null;
    registrationArea = List.of();
    allowedNssai = List.of();
  }

  void forbid(Plmn plmn) {
    addBounded(forbiddenPlmns, plmn);
  }

  void forbid(Tai tai) {
    addBounded(forbiddenAreas, tai);
  }

  boolean allows(Plmn plmn) {
    return !forbiddenPlmns.contains(plmn);
  }

  boolean allows(Tai tai) {
    return allows(tai.plmn()) && !forbiddenAreas.contains(tai);
  }

  /// Switching off erases the lists of forbidden areas (TS 24.501 5.3.13), but not that of
  /// networks.
  void onSwitchedOff() {
    forbiddenAreas.clear();
    isBarred = false;
    registrationAttempts = 0;
    serviceRequestAttempts = 0;
    state = GmmState.NULL;
  }

  private static <T> void addBounded(Set<T> places, T place) {
    if (places.size() >= MOST_FORBIDDEN) {
      places.remove(places.iterator().next());
    }
    places.add(place);
  }

  /// What is forbidden at the moment, for the curious.
  Set<Object> forbidden() {
    Set<Object> all = new HashSet<>(forbiddenPlmns);
    all.addAll(forbiddenAreas);
    return all;
  }
}
