package soliton.udm;

import java.util.random.RandomGenerator;
import soliton.base.Clock;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.sbi.nudm.NudmSubscriberDataManagement;
import soliton.sbi.nudm.NudmUeAuthentication;
import soliton.sbi.nudm.NudmUeContextManagement;
import soliton.sbi.nudr.NudrDataRepository;
import soliton.store.Store;

/// Unified data management: reveals identities, makes authentication vectors, answers what is
/// subscribed, and knows who serves a subscriber. Subscriptions come from the repository; who
/// serves whom is remembered for the life of the process. Safe for several threads.
public final class Udm {
  private final NudmUeAuthentication ueAuthentication;
  private final NudmSubscriberDataManagement subscriberDataManagement;
  private final NudmUeContextManagement ueContextManagement;

  /// @param random unpredictable: the challenges are drawn from it
  public Udm(
      UdmConfig config,
      NudrDataRepository repository,
      Store store,
      RandomGenerator random,
      Surroundings surroundings) {
    SubscriptionReader reader = new SubscriptionReader(repository);
    SequenceNumbers sequence = new SequenceNumbers(store, repository);
    Served served = new Served();
    this.ueAuthentication =
        new UeAuthentication(
            new IdentityDeconcealment(config), reader, sequence, random, served, surroundings);
    SubscriberDataManagement subscribed = new SubscriberDataManagement(config, reader, served);
    this.subscriberDataManagement = subscribed;
    UeContextManagement contexts = new UeContextManagement(config, reader, served, surroundings);
    this.ueContextManagement = contexts;
    repository.subscribe(
        supi -> {
          if (!served.isServed(supi)) {
            return; // while a hundred thousand are seeded, nobody is
          }
          if (repository.subscriber(supi) == null) {
            contexts.withdrawn(supi);
          } else {
            subscribed.changed(supi);
          }
        });
  }

  /// What a function of this network stands in.
  public record Surroundings(Clock clock, Counters counters, EventLog log) {}

  public NudmUeAuthentication ueAuthentication() {
    return ueAuthentication;
  }

  public NudmSubscriberDataManagement subscriberDataManagement() {
    return subscriberDataManagement;
  }

  public NudmUeContextManagement ueContextManagement() {
    return ueContextManagement;
  }
}
