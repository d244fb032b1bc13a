package soliton.upf.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.MeasurementInformation;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.message.AdditionalMonitoringTime;
import soliton.pfcp.message.CreateUrr;

/// Usage reporting rule (TS 29.244 5.2.2): what is measured and when it is told. It has only what
/// works here; all else was refused when it came.
///
/// @param given as the SMF gave it, with the changes it asked for since
public record Urr(CreateUrr given) {
  /// From a time on, other thresholds and quotas (5.2.2.2.1).
  ///
  /// @param thresholds those that replace the ones before
  /// @param quotas those that replace the ones before
  public record MonitoringTime(Instant at, Limits thresholds, Limits quotas) {}

  public long id() {
    return given.urrId().value();
  }

  /// True if the rule has one of the reporting triggers of 8.2.19.
  public boolean reports(int trigger) {
    return given.reportingTriggers().has(trigger);
  }

  public boolean measuresVolume() {
    return given.measurementMethod().has(MeasurementMethod.VOLUM);
  }

  public boolean measuresDuration() {
    return given.measurementMethod().has(MeasurementMethod.DURAT);
  }

  /// An event is a start of the traffic (5.2.2.2.1 NOTE 7: what it is, is up to the UPF).
  public boolean measuresEvents() {
    return given.measurementMethod().has(MeasurementMethod.EVENT);
  }

  /// The duration counts from the beginning, else from the first packet (ISTM).
  public boolean startsAtOnce() {
    return has(MeasurementInformation.ISTM);
  }

  /// Volume reports carry packets too (MNOP).
  public boolean countsPackets() {
    return has(MeasurementInformation.MNOP);
  }

  /// Nothing is measured for the time being (INAM).
  public boolean isInactive() {
    return has(MeasurementInformation.INAM);
  }

  private boolean has(int flag) {
    MeasurementInformation information = given.measurementInformation();
    return information != null && information.has(flag);
  }

  public Limits thresholds() {
    return new Limits(given.volumeThreshold(), given.timeThreshold(), given.eventThreshold());
  }

  public Limits quotas() {
    return new Limits(given.volumeQuota(), given.timeQuota(), given.eventQuota());
  }

  /// Times at which usage is split, earliest first.
  public List<MonitoringTime> monitoringTimes() {
    List<MonitoringTime> times = new ArrayList<>();
    if (given.monitoringTime() != null) {
      times.add(
          new MonitoringTime(
              given.monitoringTime().toInstant(),
              new Limits(
                  given.subsequentVolumeThreshold(),
                  given.subsequentTimeThreshold(),
                  given.subsequentEventThreshold()),
              new Limits(
                  given.subsequentVolumeQuota(),
                  given.subsequentTimeQuota(),
                  given.subsequentEventQuota())));
    }
    given.additionalMonitoringTimes().forEach(each -> times.add(of(each)));
    times.sort(Comparator.comparing(MonitoringTime::at));
    return times;
  }

  private static MonitoringTime of(AdditionalMonitoringTime time) {
    return new MonitoringTime(
        time.monitoringTime().toInstant(),
        new Limits(
            time.subsequentVolumeThreshold(),
            time.subsequentTimeThreshold(),
            time.subsequentEventThreshold()),
        new Limits(
            time.subsequentVolumeQuota(), time.subsequentTimeQuota(), time.subsequentEventQuota()));
  }

  /// The rule that is applied instead of the packet's own while a quota is used up; null for none.
  public @Nullable Long quotaFarId() {
    FarId far = given.farIdForQuotaAction();
    return far == null ? null : far.value();
  }

  /// True if this rule reports whenever the other one does (5.2.2.4).
  public boolean isLinkedTo(long urrId) {
    return reports(soliton.pfcp.ie.ReportingTriggers.LIUSA)
        && given.linkedUrrIds().stream().anyMatch(linked -> linked.value() == urrId);
  }
}
