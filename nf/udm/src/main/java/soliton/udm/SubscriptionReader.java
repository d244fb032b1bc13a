package soliton.udm;

import soliton.base.Supi;
import soliton.sbi.SbiProblem;
import soliton.sbi.nudr.NudrDataRepository;
import soliton.sbi.nudr.SubscriberRecord;

/// Reads subscriptions for all services of the UDM.
final class SubscriptionReader {
  private final NudrDataRepository repository;

  SubscriptionReader(NudrDataRepository repository) {
    this.repository = repository;
  }

  /// @throws SbiProblem 404 `USER_NOT_FOUND` (TS 29.503 table 6.1.7.3-1)
  SubscriberRecord known(Supi supi) {
    SubscriberRecord subscriber = repository.subscriber(supi);
    if (subscriber == null) {
      throw SbiProblem.of(404, "USER_NOT_FOUND");
    }
    return subscriber;
  }
}
