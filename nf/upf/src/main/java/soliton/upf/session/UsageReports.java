package soliton.upf.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UsageInformation;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.pfcp.message.UsageReport;
import soliton.pfcp.message.UsageReportBuilder;
import soliton.upf.path.UsageMeter;
import soliton.upf.path.UsageMeter.Reading;
import soliton.upf.rules.Urr;

/// Usage reports as the SMF gets them (TS 29.244 7.5.8.3).
final class UsageReports {
  /// What is reported: from one moment to another.
  record Span(Instant start, Usage from, Instant end, Usage until) {
    Reading traffic() {
      return until.traffic().minus(from.traffic());
    }

    /// Whole seconds, so that nothing is lost over several reports.
    long seconds() {
      return until.seconds() - from.seconds();
    }
  }

  /// Where a monitoring time has come in between (8.2.59).
  enum Part {
    WHOLE,
    BEFORE,
    AFTER
  }

  private UsageReports() {}

  /// A start or stop of traffic, or that packets were dropped: nothing is measured.
  ///
  /// @param at when, null if that is not told
  static UsageReport incident(Urr urr, long sequence, int trigger, @Nullable Instant at) {
    var report =
        UsageReport.builder()
            .urrId(urr.given().urrId())
            .urSeqn(sequence)
            .usageReportTrigger(UsageReportTrigger.of(trigger));
    if (at != null) {
      report.eventTimeStamps(TimeStamp.of(at));
    }
    return report.build();
  }

  /// Usage up to now, with the times of its packets.
  static UsageReport of(
      Urr urr, long sequence, UsageReportTrigger trigger, Span span, Part part, Traffic traffic) {
    var report = measured(urr, sequence, trigger, span, part);
    if (traffic.firstNanos() != UsageMeter.NEVER) {
      report.timeOfFirstPacket(TimeStamp.of(traffic.instantOf(traffic.firstNanos())));
    }
    if (span.traffic().packets() > 0) {
      report.timeOfLastPacket(TimeStamp.of(traffic.instantOf(traffic.lastNanos())));
    }
    if (urr.measuresEvents()) {
      report.eventTimeStamps(traffic.eventTimes().stream().map(TimeStamp::of).toList());
    }
    return report.build();
  }

  /// Usage up to a time that has passed.
  static UsageReport of(Urr urr, long sequence, UsageReportTrigger trigger, Span span, Part part) {
    return measured(urr, sequence, trigger, span, part).build();
  }

  private static UsageReportBuilder measured(
      Urr urr, long sequence, UsageReportTrigger trigger, Span span, Part part) {
    var report =
        UsageReport.builder()
            .urrId(urr.given().urrId())
            .urSeqn(sequence)
            .usageReportTrigger(trigger)
            .startTime(TimeStamp.of(span.start()))
            .endTime(TimeStamp.of(span.end()))
            .usageInformation(information(part));
    if (urr.measuresVolume()) {
      report.volumeMeasurement(volume(span.traffic(), urr.countsPackets()));
    }
    if (urr.measuresDuration()) {
      report.durationMeasurement(span.seconds());
    }
    return report;
  }

  private static @Nullable UsageInformation information(Part part) {
    return switch (part) {
      case WHOLE -> null;
      case BEFORE -> UsageInformation.of(UsageInformation.BEF);
      case AFTER -> UsageInformation.of(UsageInformation.AFT);
    };
  }

  private static VolumeMeasurement volume(Reading used, boolean packets) {
    return new VolumeMeasurement(
        used.octets(),
        used.uplinkOctets(),
        used.downlinkOctets(),
        packets ? Long.valueOf(used.packets()) : null,
        packets ? Long.valueOf(used.uplinkPackets()) : null,
        packets ? Long.valueOf(used.downlinkPackets()) : null);
  }
}
