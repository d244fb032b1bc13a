package soliton.upf.rules;

import static soliton.pfcp.ie.ReportingTriggers.DROTH;
import static soliton.pfcp.ie.ReportingTriggers.ENVCL;
import static soliton.pfcp.ie.ReportingTriggers.EVEQU;
import static soliton.pfcp.ie.ReportingTriggers.EVETH;
import static soliton.pfcp.ie.ReportingTriggers.IPMJL;
import static soliton.pfcp.ie.ReportingTriggers.LIUSA;
import static soliton.pfcp.ie.ReportingTriggers.MACAR;
import static soliton.pfcp.ie.ReportingTriggers.PERIO;
import static soliton.pfcp.ie.ReportingTriggers.QUHTI;
import static soliton.pfcp.ie.ReportingTriggers.QUVTI;
import static soliton.pfcp.ie.ReportingTriggers.TIMQU;
import static soliton.pfcp.ie.ReportingTriggers.TIMTH;
import static soliton.pfcp.ie.ReportingTriggers.UPINT;
import static soliton.pfcp.ie.ReportingTriggers.VOLQU;
import static soliton.pfcp.ie.ReportingTriggers.VOLTH;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.DroppedDlTrafficThreshold;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.MeasurementInformation;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.UpdateUrr;

/// Usage reporting rules as PFCP carries them (TS 29.244 7.5.2.4, 7.5.4.4). What does not work here
/// is refused by its name.
final class UrrReader {
  private static final int IE_SDF_FILTER = 23;
  private static final int IE_APPLICATION_ID = 24;
  private static final int IE_VOLUME_THRESHOLD = 31;
  private static final int IE_TIME_THRESHOLD = 32;
  private static final int IE_MONITORING_TIME = 33;
  private static final int IE_SUBSEQUENT_VOLUME_THRESHOLD = 34;
  private static final int IE_SUBSEQUENT_TIME_THRESHOLD = 35;
  private static final int IE_INACTIVITY_DETECTION_TIME = 36;
  private static final int IE_MEASUREMENT_PERIOD = 64;
  private static final int IE_QUOTA_HOLDING_TIME = 71;
  private static final int IE_DROPPED_DL_TRAFFIC_THRESHOLD = 72;
  private static final int IE_VOLUME_QUOTA = 73;
  private static final int IE_TIME_QUOTA = 74;
  private static final int IE_LINKED_URR_ID = 82;
  private static final int IE_MEASUREMENT_INFORMATION = 100;
  private static final int IE_FAR_ID = 108;
  private static final int IE_USER_PLANE_INACTIVITY_TIMER = 117;
  private static final int IE_SUBSEQUENT_VOLUME_QUOTA = 121;
  private static final int IE_SUBSEQUENT_TIME_QUOTA = 122;
  private static final int IE_ETHERNET_INACTIVITY_TIMER = 146;
  private static final int IE_ADDITIONAL_MONITORING_TIME = 147;
  private static final int IE_EVENT_QUOTA = 148;
  private static final int IE_EVENT_THRESHOLD = 149;
  private static final int IE_SUBSEQUENT_EVENT_QUOTA = 150;
  private static final int IE_SUBSEQUENT_EVENT_THRESHOLD = 151;
  private static final int IE_QUOTA_VALIDITY_TIME = 181;
  private static final int IE_NUMBER_OF_REPORTS = 182;

  private UrrReader() {}

  static Urr read(CreateUrr given) {
    refuseUnsupported(given);
    demand(given, PERIO, given.measurementPeriod(), IE_MEASUREMENT_PERIOD);
    demand(given, VOLTH, given.volumeThreshold(), IE_VOLUME_THRESHOLD);
    demand(given, TIMTH, given.timeThreshold(), IE_TIME_THRESHOLD);
    demand(given, EVETH, given.eventThreshold(), IE_EVENT_THRESHOLD);
    demand(given, VOLQU, given.volumeQuota(), IE_VOLUME_QUOTA);
    demand(given, TIMQU, given.timeQuota(), IE_TIME_QUOTA);
    demand(given, EVEQU, given.eventQuota(), IE_EVENT_QUOTA);
    demand(given, QUHTI, given.quotaHoldingTime(), IE_QUOTA_HOLDING_TIME);
    demand(given, QUVTI, given.quotaValidityTime(), IE_QUOTA_VALIDITY_TIME);
    demand(given, UPINT, given.userPlaneInactivityTimer(), IE_USER_PLANE_INACTIVITY_TIMER);
    demand(given, DROTH, given.droppedDlTrafficThreshold(), IE_DROPPED_DL_TRAFFIC_THRESHOLD);
    demand(given, LIUSA, given.linkedUrrIds().isEmpty() ? null : LIUSA, IE_LINKED_URR_ID);
    Urr urr = new Urr(given);
    refuseZero(urr);
    return urr;
  }

  private static void refuseUnsupported(CreateUrr given) {
    ReportingTriggers triggers = given.reportingTriggers();
    refuse(given, triggers.has(ENVCL), "envelope closure (ENVCL, for EPC only)");
    refuse(given, triggers.has(MACAR), "reports of MAC addresses (MACAR)");
    refuse(given, triggers.has(IPMJL), "reports of IP multicast (IPMJL, feature IPTV)");
    refuse(given, given.ethernetInactivityTimer() != null, "an Ethernet inactivity timer");
    refuse(
        given,
        !given.exemptedApplicationIdForQuotaActions().isEmpty()
            || !given.exemptedSdfFilterForQuotaActions().isEmpty(),
        "traffic exempted from the quota action (feature QUASF)");
    MeasurementInformation information = given.measurementInformation();
    if (information != null) {
      refuse(
          given,
          information.has(MeasurementInformation.MBQE),
          "measurement before QoS enforcement (MBQE)");
      refuse(
          given,
          information.has(MeasurementInformation.SSPOC)
              || information.has(MeasurementInformation.ASPOC),
          "start of pause of charging (SSPOC, ASPOC; feature NSPOC)");
    }
  }

  private static void refuse(CreateUrr given, boolean asked, String what) {
    RuleReader.require(!asked, FailedRuleId.Kind.URR, given.urrId().value(), what);
  }

  private static void demand(CreateUrr given, int trigger, @Nullable Object value, int ie) {
    if (value == null && given.reportingTriggers().has(trigger)) {
      throw RuleFault.of(
          Cause.CONDITIONAL_IE_MISSING,
          ie,
          "rule " + given.urrId().value() + " has a trigger without its value");
    }
  }

  /// A threshold or a period of nothing would report for ever.
  private static void refuseZero(Urr urr) {
    CreateUrr given = urr.given();
    Limits thresholds = urr.thresholds();
    boolean subsequent = urr.monitoringTimes().stream().anyMatch(t -> t.thresholds().isZero());
    refuseZero(isZero(given.measurementPeriod()), IE_MEASUREMENT_PERIOD);
    refuseZero(
        new Limits(thresholds.volume(), null, null).isZero() || subsequent, IE_VOLUME_THRESHOLD);
    refuseZero(isZero(thresholds.seconds()), IE_TIME_THRESHOLD);
    refuseZero(isZero(thresholds.events()), IE_EVENT_THRESHOLD);
    refuseZero(isZero(given.quotaHoldingTime()), IE_QUOTA_HOLDING_TIME);
    DroppedDlTrafficThreshold dropped = given.droppedDlTrafficThreshold();
    refuseZero(
        dropped != null && (isZero(dropped.octets()) || isZero(dropped.packets())),
        IE_DROPPED_DL_TRAFFIC_THRESHOLD);
  }

  private static boolean isZero(@Nullable Long value) {
    return value != null && value == 0;
  }

  private static void refuseZero(boolean isZero, int ie) {
    if (isZero) {
      throw RuleFault.of(Cause.MANDATORY_IE_INCORRECT, ie, "zero makes no sense");
    }
  }

  /// Applies changes to a rule. What is not mentioned stays; what comes with null length goes
  /// (5.6.3).
  static Urr update(Urr before, UpdateUrr change) {
    CreateUrr old = before.given();
    Merge merge = new Merge(change.removed());
    return read(
        CreateUrr.builder()
            .urrId(old.urrId())
            .measurementMethod(
                change.measurementMethod() != null
                    ? change.measurementMethod()
                    : old.measurementMethod())
            .reportingTriggers(
                change.reportingTriggers() != null
                    ? change.reportingTriggers()
                    : old.reportingTriggers())
            .measurementPeriod(
                merge.of(
                    IE_MEASUREMENT_PERIOD, change.measurementPeriod(), old.measurementPeriod()))
            .volumeThreshold(
                merge.of(IE_VOLUME_THRESHOLD, change.volumeThreshold(), old.volumeThreshold()))
            .volumeQuota(merge.of(IE_VOLUME_QUOTA, change.volumeQuota(), old.volumeQuota()))
            .timeThreshold(merge.of(IE_TIME_THRESHOLD, change.timeThreshold(), old.timeThreshold()))
            .timeQuota(merge.of(IE_TIME_QUOTA, change.timeQuota(), old.timeQuota()))
            .eventThreshold(
                merge.of(IE_EVENT_THRESHOLD, change.eventThreshold(), old.eventThreshold()))
            .eventQuota(merge.of(IE_EVENT_QUOTA, change.eventQuota(), old.eventQuota()))
            .quotaHoldingTime(
                merge.of(IE_QUOTA_HOLDING_TIME, change.quotaHoldingTime(), old.quotaHoldingTime()))
            .quotaValidityTime(
                merge.of(
                    IE_QUOTA_VALIDITY_TIME, change.quotaValidityTime(), old.quotaValidityTime()))
            .droppedDlTrafficThreshold(
                merge.of(
                    IE_DROPPED_DL_TRAFFIC_THRESHOLD,
                    change.droppedDlTrafficThreshold(),
                    old.droppedDlTrafficThreshold()))
            .monitoringTime(
                merge.of(IE_MONITORING_TIME, change.monitoringTime(), old.monitoringTime()))
            .subsequentVolumeThreshold(
                merge.of(
                    IE_SUBSEQUENT_VOLUME_THRESHOLD,
                    change.subsequentVolumeThreshold(),
                    old.subsequentVolumeThreshold()))
            .subsequentTimeThreshold(
                merge.of(
                    IE_SUBSEQUENT_TIME_THRESHOLD,
                    change.subsequentTimeThreshold(),
                    old.subsequentTimeThreshold()))
            .subsequentVolumeQuota(
                merge.of(
                    IE_SUBSEQUENT_VOLUME_QUOTA,
                    change.subsequentVolumeQuota(),
                    old.subsequentVolumeQuota()))
            .subsequentTimeQuota(
                merge.of(
                    IE_SUBSEQUENT_TIME_QUOTA,
                    change.subsequentTimeQuota(),
                    old.subsequentTimeQuota()))
            .subsequentEventThreshold(
                merge.of(
                    IE_SUBSEQUENT_EVENT_THRESHOLD,
                    change.subsequentEventThreshold(),
                    old.subsequentEventThreshold()))
            .subsequentEventQuota(
                merge.of(
                    IE_SUBSEQUENT_EVENT_QUOTA,
                    change.subsequentEventQuota(),
                    old.subsequentEventQuota()))
            .inactivityDetectionTime(
                merge.of(
                    IE_INACTIVITY_DETECTION_TIME,
                    change.inactivityDetectionTime(),
                    old.inactivityDetectionTime()))
            .linkedUrrIds(merge.ofList(IE_LINKED_URR_ID, change.linkedUrrIds(), old.linkedUrrIds()))
            .measurementInformation(information(old, change))
            .farIdForQuotaAction(
                merge.of(IE_FAR_ID, change.farIdForQuotaAction(), old.farIdForQuotaAction()))
            .ethernetInactivityTimer(
                merge.of(IE_ETHERNET_INACTIVITY_TIMER, change.ethernetInactivityTimer(), null))
            .additionalMonitoringTimes(
                merge.ofList(
                    IE_ADDITIONAL_MONITORING_TIME,
                    change.additionalMonitoringTime() == null
                        ? List.of()
                        : List.of(change.additionalMonitoringTime()),
                    old.additionalMonitoringTimes()))
            .numberOfReports(
                merge.of(IE_NUMBER_OF_REPORTS, change.numberOfReports(), old.numberOfReports()))
            .exemptedApplicationIdForQuotaActions(
                merge.ofList(
                    IE_APPLICATION_ID, change.exemptedApplicationIdForQuotaActions(), List.of()))
            .exemptedSdfFilterForQuotaActions(
                merge.ofList(IE_SDF_FILTER, change.exemptedSdfFilterForQuotaActions(), List.of()))
            .userPlaneInactivityTimer(
                merge.of(
                    IE_USER_PLANE_INACTIVITY_TIMER,
                    change.userPlaneInactivityTimer(),
                    old.userPlaneInactivityTimer()))
            .build());
  }

  /// Table 7.5.4.4-1: without the element in an update the measurement is active; its other flags
  /// stay.
  private static @Nullable MeasurementInformation information(CreateUrr old, UpdateUrr change) {
    if (change.measurementInformation() != null) {
      return change.measurementInformation();
    }
    MeasurementInformation before = old.measurementInformation();
    if (before == null || change.removed().contains(IE_MEASUREMENT_INFORMATION)) {
      return null;
    }
    return MeasurementInformation.of(
        IntStream.rangeClosed(MeasurementInformation.MBQE, MeasurementInformation.CIAM)
            .filter(flag -> flag != MeasurementInformation.INAM && before.has(flag))
            .toArray());
  }

  private record Merge(List<Integer> removed) {
    <T> @Nullable T of(int ie, @Nullable T given, @Nullable T old) {
      return given != null ? given : removed.contains(ie) ? null : old;
    }

    <T> List<T> ofList(int ie, List<T> given, List<T> old) {
      return !given.isEmpty() ? given : removed.contains(ie) ? List.of() : old;
    }
  }
}
