package soliton.amf.rules;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Pei;
import soliton.base.Plmn;
import soliton.base.Supi;
import soliton.base.Tai;
import soliton.nas.ie.GmmCause;
import soliton.sbi.RatType;
import soliton.sbi.nudm.NudmSubscriberDataManagement.AccessAndMobility;

/// Who may register where (TS 23.501 5.3.4.1, TS 24.501 5.5.1.2.5).
public final class AdmissionRules {
  private AdmissionRules() {}

  /// The reason to refuse, if there is one.
  ///
  /// @param subscription of the subscriber
  /// @param where the UE is
  public static Optional<GmmCause> refusal(
      Supi supi, AccessAndMobility subscription, Tai where, RatType rat) {
    if (subscription.coreNetworkRestricted()) {
      return Optional.of(GmmCause.N1_MODE_NOT_ALLOWED);
    }
    if (subscription.ratRestrictions().contains(rat)) {
      return Optional.of(GmmCause.NO_SUITABLE_CELLS_IN_TRACKING_AREA);
    }
    if (subscription.forbiddenAreas().contains(where.tac())) {
      return Optional.of(
          isAtHome(supi, where.plmn())
              ? GmmCause.TRACKING_AREA_NOT_ALLOWED
              : GmmCause.ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA);
    }
    return Optional.empty();
  }

  /// Service area restriction (TS 23.501 5.3.4.1.2): registered, but without service here.
  public static boolean isServiceRestricted(AccessAndMobility subscription, Tai where) {
    var allowed = subscription.allowedAreas();
    return allowed != null && !allowed.contains(where.tac());
  }

  /// The equipment is one of those that get no service: cause #6.
  public static boolean isBarred(@Nullable Pei pei, Set<String> barredBeginnings) {
    return pei != null && barredBeginnings.stream().anyMatch(pei.digits()::startsWith);
  }

  private static boolean isAtHome(Supi supi, Plmn plmn) {
    return supi.belongsTo(plmn);
  }
}
