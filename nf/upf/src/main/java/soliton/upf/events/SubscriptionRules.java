package soliton.upf.events;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import soliton.sbi.SbiProblem;
import soliton.sbi.nupf.NupfEventExposure.Granularity;
import soliton.sbi.nupf.NupfEventExposure.MeasurementType;
import soliton.sbi.nupf.NupfEventExposure.UpfEvent;
import soliton.sbi.nupf.NupfEventExposure.UpfEventMode;
import soliton.sbi.nupf.NupfEventExposure.UpfEventSubscription;
import soliton.sbi.nupf.NupfEventExposure.UpfEventTrigger;

/// Which subscriptions are served, and why others are not (TS 29.564, types UpfEventSubscription,
/// UpfEvent and UpfEventMode; causes of TS 29.500 table 5.2.7.2-1, those of 501 are ours).
final class SubscriptionRules {
  private static final int MOST_EVENTS = 8;
  private static final Duration LEAST_PERIOD = Duration.ofSeconds(1);
  private static final Duration MOST_PERIOD = Duration.ofDays(1);

  private SubscriptionRules() {}

  /// @throws SbiProblem if it cannot be served
  static void check(UpfEventSubscription subscription, Instant now) {
    if (subscription.eventList().isEmpty() || subscription.eventList().size() > MOST_EVENTS) {
      throw SbiProblem.of(400, "MANDATORY_IE_INCORRECT", "eventList: want 1 to " + MOST_EVENTS);
    }
    checkTarget(subscription);
    subscription.eventList().forEach(SubscriptionRules::check);
    check(subscription.eventReportingMode(), now);
  }

  private static void checkTarget(UpfEventSubscription subscription) {
    long targets =
        Stream.of(subscription.supi(), subscription.ueIpv4Address(), subscription.ueIpv6Address())
                .filter(each -> each != null)
                .count()
            + (subscription.anyUe() ? 1 : 0);
    if (targets == 0) {
      throw SbiProblem.of(400, "MANDATORY_IE_MISSING", "one of anyUe, ueIpAddress, supi");
    }
    if (targets > 1) {
      throw SbiProblem.of(
          400, "OPTIONAL_IE_INCORRECT", "more than one of anyUe, ueIpAddress, supi");
    }
  }

  private static void check(UpfEvent event) {
    switch (event.type()) {
      case USER_DATA_USAGE_MEASURES, USER_DATA_USAGE_TRENDS -> {}
      // Subscribed to through the SMF only (TS 23.501 5.8.2.17), and no delay is measured here.
      case QOS_MONITORING -> throw unsupportedEvent("QOS_MONITORING: delay is not measured");
      case TSC_MNGT_INFO -> throw unsupportedEvent("TSC_MNGT_INFO: this is no TSN bridge");
      case UE_NAT_MAPPING_INFO -> throw unsupportedEvent("UE_NAT_MAPPING_INFO");
      case HANDLING_OF_PAYLOAD_HEADERS_INFO ->
          throw unsupportedEvent("HANDLING_OF_PAYLOAD_HEADERS_INFO: no payload is changed");
      case SUBSCRIPTION_TERMINATION ->
          throw SbiProblem.of(
              400, "MANDATORY_IE_INCORRECT", "SUBSCRIPTION_TERMINATION is not subscribed to");
    }
    if (event.measurementTypes().contains(MeasurementType.APPLICATION_RELATED_INFO)) {
      throw unsupported("measurementTypes: APPLICATION_RELATED_INFO");
    }
    if (event.granularityOfMeasurement() == Granularity.PER_APPLICATION
        || !event.appIds().isEmpty()) {
      throw unsupported("appIds: applications are not counted apart");
    }
    if (!event.trafficFilters().isEmpty()) {
      throw unsupported("trafficFilters: flows are those of QFIs");
    }
  }

  private static SbiProblem unsupportedEvent(String why) {
    return SbiProblem.of(501, "UNSUPPORTED_EVENT", why);
  }

  private static SbiProblem unsupported(String why) {
    return SbiProblem.of(501, "UNSUPPORTED_PARAMETER", why);
  }

  /// @throws SbiProblem if it cannot be served
  static void check(UpfEventMode mode, Instant now) {
    Integer most = mode.maxReports();
    Integer ratio = mode.sampRatio();
    Duration period = mode.repPeriod();
    if (mode.trigger() == UpfEventTrigger.CONTINUOUS) {
      throw unsupported("trigger: CONTINUOUS, usage is told of once or periodically");
    }
    if (mode.trigger() == UpfEventTrigger.PERIODIC && period == null) {
      throw SbiProblem.of(400, "MANDATORY_IE_MISSING", "repPeriod");
    }
    if (period != null && !isPeriod(period)) {
      throw SbiProblem.of(400, "OPTIONAL_IE_INCORRECT", "repPeriod: want 1 s to 1 day");
    }
    if (most != null && most < 1) {
      throw SbiProblem.of(400, "OPTIONAL_IE_INCORRECT", "maxReports: want a positive number");
    }
    if (ratio != null && (ratio < 1 || ratio > 100)) {
      throw SbiProblem.of(400, "OPTIONAL_IE_INCORRECT", "sampRatio: want 1 to 100");
    }
    if (mode.expiry() != null && !mode.expiry().isAfter(now)) {
      throw SbiProblem.of(400, "OPTIONAL_IE_INCORRECT", "expiry: has passed");
    }
  }

  private static boolean isPeriod(Duration period) {
    return period.compareTo(LEAST_PERIOD) >= 0
        && period.compareTo(MOST_PERIOD) <= 0
        && period.equals(Duration.ofSeconds(period.toSeconds()));
  }
}
