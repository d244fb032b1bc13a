package soliton.udm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import soliton.base.Dnn;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.sbi.SbiProblem;
import soliton.sbi.nudm.NudmSubscriberDataManagement;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.sbi.nudr.SubscriberRecord.Slice;

/// Nudm_SubscriberDataManagement (TS 29.503 5.2).
final class SubscriberDataManagement implements NudmSubscriberDataManagement {
  /// Listeners of one subscriber: AMF and the SMF of each session, and a few more.
  static final int MOST_LISTENERS = 64;

  private final UdmConfig config;
  private final SubscriptionReader reader;
  private final Served served;
  private final AtomicLong lastSubscription = new AtomicLong();

  SubscriberDataManagement(UdmConfig config, SubscriptionReader reader, Served served) {
    this.config = config;
    this.reader = reader;
    this.served = served;
  }

  @Override
  public AccessAndMobility accessAndMobility(Supi supi, Plmn servingNetwork) {
    SubscriberRecord subscriber = reader.known(supi);
    RoamingRules.requireAllowed(config, subscriber, servingNetwork);
    List<Snssai> all = subscriber.slices().stream().map(Slice::snssai).toList();
    List<Snssai> byDefault =
        subscriber.slices().stream().filter(Slice::isDefault).map(Slice::snssai).toList();
    return new AccessAndMobility(
        subscriber.gpsi(),
        subscriber.ueAmbr(),
        byDefault.isEmpty() ? all.subList(0, 1) : byDefault,
        all,
        subscriber.ratRestrictions(),
        subscriber.forbiddenAreas(),
        subscriber.allowedAreas(),
        false,
        subscriber.rfspIndex(),
        subscriber.registrationTimer());
  }

  @Override
  public SmfSelection smfSelection(Supi supi) {
    Map<Snssai, List<DnnInfo>> networks = new HashMap<>();
    for (Slice slice : reader.known(supi).slices()) {
      networks.put(
          slice.snssai(),
          slice.dataNetworks().keySet().stream()
              .map(dnn -> new DnnInfo(dnn, dnn.equals(slice.defaultDnn())))
              .sorted(java.util.Comparator.comparing(info -> info.dnn().name()))
              .toList());
    }
    return new SmfSelection(networks);
  }

  @Override
  public SessionManagement sessionManagement(Supi supi, Snssai snssai, Dnn dnn) {
    for (Slice slice : reader.known(supi).slices()) {
      SessionManagement session = slice.dataNetworks().get(dnn);
      if (slice.snssai().equals(snssai) && session != null) {
        return session;
      }
    }
    throw SbiProblem.of(404, "DATA_NOT_FOUND", "no " + dnn + " in slice " + snssai);
  }

  @Override
  public String subscribe(Supi supi, ChangeListener listener) {
    reader.known(supi);
    String subscription = Long.toString(lastSubscription.incrementAndGet());
    Served.Entry before =
        served.update(
            supi,
            entry ->
                entry.listeners().size() < MOST_LISTENERS
                    ? entry.with(subscription, listener)
                    : entry);
    if (before.listeners().size() >= MOST_LISTENERS) {
      throw SbiProblem.of(503, "NF_CONGESTION", "too many subscriptions to " + supi);
    }
    return subscription;
  }

  @Override
  public void unsubscribe(Supi supi, String subscriptionId) {
    served.update(supi, entry -> entry.with(subscriptionId, (ChangeListener) null));
  }

  /// The subscription was written anew (5.2.2.5).
  void changed(Supi supi) {
    served.of(supi).listeners().values().forEach(listener -> listener.onChange(supi));
  }
}
