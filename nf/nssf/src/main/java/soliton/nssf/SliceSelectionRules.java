package soliton.nssf;

import java.util.ArrayList;
import java.util.List;
import soliton.base.Snssai;
import soliton.sbi.nnssf.NnssfNsSelection.AuthorizedNetworkSliceInfo;
import soliton.sbi.nnssf.NnssfNsSelection.SliceInfoForRegistration;

/// Which slices a UE may use where it is (TS 23.501 5.15.5.2.1).
final class SliceSelectionRules {
  /// TS 23.501 5.15.4.1.1, TS 24.501 9.11.3.37: at most eight in the allowed NSSAI, sixteen in the
  /// configured one.
  private static final int MOST_ALLOWED = 8;

  private static final int MOST_CONFIGURED = 16;

  private SliceSelectionRules() {}

  /// The allowed list is empty if no slice is left.
  static AuthorizedNetworkSliceInfo select(NssfConfig config, SliceInfoForRegistration request) {
    List<Snssai> here = config.slicesIn(request.tai());
    List<Snssai> allowed = new ArrayList<>();
    List<Snssai> notInNetwork = new ArrayList<>();
    List<Snssai> notHere = new ArrayList<>();
    for (Snssai wanted : request.requestedNssai().stream().distinct().toList()) {
      boolean inNetwork =
          config.slices().contains(wanted) && request.subscribedNssai().contains(wanted);
      List<Snssai> place = !inNetwork ? notInNetwork : here.contains(wanted) ? allowed : notHere;
      place.add(wanted);
    }
    if (allowed.isEmpty()) {
      // nothing requested, or nothing of it permitted: the default slices, TS 24.501 5.5.1.2.4
      request.defaultNssai().stream().distinct().filter(here::contains).forEach(allowed::add);
    }
    List<Snssai> configured =
        config.slices().stream().filter(request.subscribedNssai()::contains).toList();
    return new AuthorizedNetworkSliceInfo(
        first(allowed, MOST_ALLOWED),
        first(configured, MOST_CONFIGURED),
        first(notInNetwork, MOST_ALLOWED),
        first(notHere, MOST_ALLOWED));
  }

  private static List<Snssai> first(List<Snssai> slices, int most) {
    return slices.subList(0, Math.min(most, slices.size()));
  }
}
