package soliton.udm;

import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.base.PduSessionId;
import soliton.base.Supi;
import soliton.sbi.SbiProblem;
import soliton.sbi.nudm.NudmUeContextManagement;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.udm.Udm.Surroundings;

/// Nudm_UEContextManagement (TS 29.503 5.3).
final class UeContextManagement implements NudmUeContextManagement {
  private final UdmConfig config;
  private final SubscriptionReader reader;
  private final Served served;
  private final Surroundings surroundings;

  UeContextManagement(
      UdmConfig config, SubscriptionReader reader, Served served, Surroundings surroundings) {
    this.config = config;
    this.reader = reader;
    this.served = served;
    this.surroundings = surroundings;
  }

  @Override
  public void registerAmf(Supi supi, AmfRegistration registration) {
    SubscriberRecord subscriber = reader.known(supi);
    if (subscriber.barred()) {
      throw SbiProblem.of(403, "ACCESS_NOT_ALLOWED", "barred by the operator");
    }
    RoamingRules.requireAllowed(config, subscriber, registration.guami().plmn());
    AmfRegistration former = served.update(supi, entry -> entry.with(registration)).amf();
    if (former != null && !isSameAmf(former, registration)) {
      // 5.3.2.2.2 step 2b: the former AMF lets go
      former
          .onDeregistration()
          .onDeregistration(
              supi,
              registration.initialRegistration()
                  ? DeregistrationReason.UE_INITIAL_REGISTRATION
                  : DeregistrationReason.UE_REGISTRATION_AREA_CHANGE);
      surroundings.log().info("amf.changed", "supi", supi, "former", former.guami());
    }
  }

  private static boolean isSameAmf(AmfRegistration former, AmfRegistration now) {
    return former.amf().equals(now.amf()) && former.guami().equals(now.guami());
  }

  @Override
  public void deregisterAmf(Supi supi, Guami guami) {
    served.update(
        supi,
        entry -> {
          AmfRegistration present = entry.amf();
          return present != null && present.guami().equals(guami)
              ? entry.with((AmfRegistration) null)
              : entry;
        });
  }

  @Override
  public @Nullable AmfRegistration amfOf(Supi supi) {
    return served.of(supi).amf();
  }

  @Override
  public void registerSmf(Supi supi, PduSessionId session, SmfRegistration registration) {
    reader.known(supi);
    served.update(supi, entry -> entry.with(session, registration));
  }

  @Override
  public void deregisterSmf(Supi supi, PduSessionId session) {
    served.update(supi, entry -> entry.with(session, null));
  }

  /// The subscription ended: whoever serves it lets go, and nothing of it is remembered (5.3.2.3).
  void withdrawn(Supi supi) {
    AmfRegistration former = served.update(supi, entry -> Served.Entry.NOTHING).amf();
    if (former != null) {
      former.onDeregistration().onDeregistration(supi, DeregistrationReason.SUBSCRIPTION_WITHDRAWN);
      surroundings.log().info("subscription.withdrawn", "supi", supi);
    }
  }
}
