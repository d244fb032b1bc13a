package soliton.upf.rules;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.MeasurementInformation;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.UpdateUrr;

/// Usage reporting rules as PFCP carries them (TS 29.244 7.5.2.4, 7.5.4.4).
final class UrrReader {
  private static final int IE_VOLUME_THRESHOLD = 31;
  private static final int IE_TIME_THRESHOLD = 32;
  private static final int IE_MEASUREMENT_PERIOD = 64;
  private static final int IE_VOLUME_QUOTA = 73;
  private static final int IE_TIME_QUOTA = 74;
  private static final int IE_MEASUREMENT_INFORMATION = 100;

  private UrrReader() {}

  static Urr read(CreateUrr given) {
    long id = given.urrId().value();
    boolean unsupported =
        given.eventThreshold() != null
            || given.eventQuota() != null
            || given.quotaHoldingTime() != null
            || given.quotaValidityTime() != null
            || given.monitoringTime() != null
            || given.inactivityDetectionTime() != null
            || given.farIdForQuotaAction() != null
            || given.droppedDlTrafficThreshold() != null
            || !given.linkedUrrIds().isEmpty()
            || !given.additionalMonitoringTimes().isEmpty()
            || given.userPlaneInactivityTimer() != null;
    RuleReader.require(!unsupported, FailedRuleId.Kind.URR, id, "one of its conditions");
    ReportingTriggers triggers = given.reportingTriggers();
    requireSupported(id, triggers);
    MeasurementInformation information = given.measurementInformation();
    Urr urr =
        new Urr(
            id,
            given.measurementMethod().has(MeasurementMethod.VOLUM),
            given.measurementMethod().has(MeasurementMethod.DURAT),
            information != null && information.has(MeasurementInformation.ISTM),
            information != null && information.has(MeasurementInformation.MNOP),
            triggers.has(ReportingTriggers.PERIO)
                ? demand(given.measurementPeriod(), IE_MEASUREMENT_PERIOD, id)
                : null,
            triggers.has(ReportingTriggers.VOLTH)
                ? demand(given.volumeThreshold(), IE_VOLUME_THRESHOLD, id)
                : null,
            triggers.has(ReportingTriggers.VOLQU)
                ? demand(given.volumeQuota(), IE_VOLUME_QUOTA, id)
                : given.volumeQuota(),
            triggers.has(ReportingTriggers.TIMTH)
                ? demand(given.timeThreshold(), IE_TIME_THRESHOLD, id)
                : null,
            triggers.has(ReportingTriggers.TIMQU)
                ? demand(given.timeQuota(), IE_TIME_QUOTA, id)
                : given.timeQuota(),
            triggers.has(ReportingTriggers.VOLQU),
            triggers.has(ReportingTriggers.TIMQU),
            triggers.has(ReportingTriggers.START));
    RuleReader.require(
        !given.measurementMethod().has(MeasurementMethod.EVENT),
        FailedRuleId.Kind.URR,
        id,
        "measurement of events");
    return urr;
  }

  private static void requireSupported(long id, ReportingTriggers triggers) {
    boolean unsupported =
        triggers.has(ReportingTriggers.QUHTI)
            || triggers.has(ReportingTriggers.STOPT)
            || triggers.has(ReportingTriggers.DROTH)
            || triggers.has(ReportingTriggers.LIUSA)
            || triggers.has(ReportingTriggers.ENVCL)
            || triggers.has(ReportingTriggers.MACAR)
            || triggers.has(ReportingTriggers.EVETH)
            || triggers.has(ReportingTriggers.EVEQU)
            || triggers.has(ReportingTriggers.IPMJL)
            || triggers.has(ReportingTriggers.QUVTI)
            || triggers.has(ReportingTriggers.REEMR)
            || triggers.has(ReportingTriggers.UPINT);
    RuleReader.require(
        !unsupported, FailedRuleId.Kind.URR, id, "one of the reporting triggers " + triggers);
  }

  private static <T> T demand(@Nullable T given, int ie, long id) {
    if (given == null) {
      throw RuleFault.of(
          Cause.CONDITIONAL_IE_MISSING, ie, "rule " + id + " has a trigger without its value");
    }
    return given;
  }

  /// Applies changes to a rule. What is not mentioned stays; what comes with null length goes
  /// (5.6.3).
  static Urr update(Urr old, UpdateUrr change) {
    CreateUrr merged =
        CreateUrr.builder()
            .urrId(change.urrId())
            .measurementMethod(
                change.measurementMethod() != null ? change.measurementMethod() : method(old))
            .reportingTriggers(
                change.reportingTriggers() != null ? change.reportingTriggers() : triggers(old))
            .measurementPeriod(
                merged(
                    change, IE_MEASUREMENT_PERIOD, change.measurementPeriod(), old.periodSeconds()))
            .volumeThreshold(
                merged(
                    change, IE_VOLUME_THRESHOLD, change.volumeThreshold(), old.volumeThreshold()))
            .volumeQuota(merged(change, IE_VOLUME_QUOTA, change.volumeQuota(), old.volumeQuota()))
            .timeThreshold(
                merged(
                    change, IE_TIME_THRESHOLD, change.timeThreshold(), old.timeThresholdSeconds()))
            .timeQuota(merged(change, IE_TIME_QUOTA, change.timeQuota(), old.timeQuotaSeconds()))
            .measurementInformation(
                merged(
                    change,
                    IE_MEASUREMENT_INFORMATION,
                    change.measurementInformation(),
                    information(old)))
            .eventThreshold(change.eventThreshold())
            .eventQuota(change.eventQuota())
            .quotaHoldingTime(change.quotaHoldingTime())
            .quotaValidityTime(change.quotaValidityTime())
            .monitoringTime(change.monitoringTime())
            .inactivityDetectionTime(change.inactivityDetectionTime())
            .farIdForQuotaAction(change.farIdForQuotaAction())
            .droppedDlTrafficThreshold(change.droppedDlTrafficThreshold())
            .linkedUrrIds(change.linkedUrrIds())
            .userPlaneInactivityTimer(change.userPlaneInactivityTimer())
            .build();
    return read(merged);
  }

  private static <T> @Nullable T merged(
      UpdateUrr change, int ie, @Nullable T given, @Nullable T old) {
    return given != null ? given : change.removed().contains(ie) ? null : old;
  }

  private static MeasurementMethod method(Urr old) {
    return MeasurementMethod.of(
        flags(
            old.measuresVolume() ? MeasurementMethod.VOLUM : -1,
            old.measuresDuration() ? MeasurementMethod.DURAT : -1));
  }

  private static ReportingTriggers triggers(Urr old) {
    return ReportingTriggers.of(
        flags(
            old.periodSeconds() != null ? ReportingTriggers.PERIO : -1,
            old.volumeThreshold() != null ? ReportingTriggers.VOLTH : -1,
            old.timeThresholdSeconds() != null ? ReportingTriggers.TIMTH : -1,
            old.reportsVolumeQuota() ? ReportingTriggers.VOLQU : -1,
            old.reportsTimeQuota() ? ReportingTriggers.TIMQU : -1,
            old.reportsStart() ? ReportingTriggers.START : -1));
  }

  private static MeasurementInformation information(Urr old) {
    return MeasurementInformation.of(
        flags(
            old.startsAtOnce() ? MeasurementInformation.ISTM : -1,
            old.countsPackets() ? MeasurementInformation.MNOP : -1));
  }

  private static int[] flags(int... candidates) {
    return java.util.Arrays.stream(candidates).filter(flag -> flag >= 0).toArray();
  }
}
