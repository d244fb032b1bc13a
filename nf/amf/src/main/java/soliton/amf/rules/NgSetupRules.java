package soliton.amf.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.ngap.ie.BroadcastPlmnItem;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseMisc;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.SliceSupportItem;
import soliton.ngap.ie.SupportedTaItem;

/// Which gNBs may work with this AMF (TS 38.413 8.7.1.4, 8.7.2.4).
public final class NgSetupRules {
  private NgSetupRules() {}

  /// What was decided about what a gNB announced.
  public sealed interface Verdict {
    /// @param trackingAreas those that both serve
    /// @param slices those that both support, anywhere
    record Accepted(Set<Tai> trackingAreas, Set<Snssai> slices) implements Verdict {}

    record Refused(Cause cause) implements Verdict {}
  }

  /// @param areas that this AMF serves; empty: all
  /// @param served slices of this AMF
  public static Verdict decide(
      List<SupportedTaItem> announced,
      Plmn plmn,
      Collection<Tac> areas,
      Collection<Snssai> served) {
    Set<Tac> seen = new HashSet<>();
    Set<Tai> common = new HashSet<>();
    Set<Snssai> slices = new HashSet<>();
    boolean networkKnown = false;
    boolean areaKnown = false;
    for (SupportedTaItem item : announced) {
      if (!seen.add(item.tac())) {
        return new Verdict.Refused(CauseProtocol.SEMANTIC_ERROR); // 10.4: twice the same area
      }
      for (BroadcastPlmnItem network : item.broadcastPlmnList()) {
        boolean areaServed = areas.isEmpty() || areas.contains(item.tac());
        networkKnown |= network.plmnIdentity().equals(plmn);
        areaKnown |= network.plmnIdentity().equals(plmn) && areaServed;
        List<Snssai> shared = shared(network, served);
        if (network.plmnIdentity().equals(plmn) && areaServed && !shared.isEmpty()) {
          common.add(new Tai(plmn, item.tac()));
          slices.addAll(shared);
        }
      }
    }
    if (!networkKnown) {
      return new Verdict.Refused(CauseMisc.UNKNOWN_PLMN_OR_SNPN);
    }
    if (!areaKnown) {
      return new Verdict.Refused(CauseMisc.UNSPECIFIED);
    }
    return common.isEmpty()
        ? new Verdict.Refused(CauseRadioNetwork.SLICE_NOT_SUPPORTED)
        : new Verdict.Accepted(common, slices);
  }

  private static List<Snssai> shared(BroadcastPlmnItem network, Collection<Snssai> served) {
    return network.taiSliceSupportList().stream()
        .map(SliceSupportItem::snssai)
        .filter(served::contains)
        .toList();
  }
}
