package soliton.udm;

import soliton.base.Plmn;
import soliton.sbi.SbiProblem;
import soliton.sbi.nudr.SubscriberRecord;

/// Whether a subscription holds in a network.
final class RoamingRules {
  private RoamingRules() {}

  /// @throws SbiProblem 403 `ROAMING_NOT_ALLOWED` (TS 29.503 table 6.1.7.3-1, 6.2.7.3-1)
  static void requireAllowed(UdmConfig config, SubscriberRecord subscriber, Plmn servingNetwork) {
    if (!subscriber.roamingAllowed() && !config.homeNetworks().contains(servingNetwork)) {
      throw SbiProblem.of(403, "ROAMING_NOT_ALLOWED", "in " + servingNetwork);
    }
  }
}
