package soliton.smf.n4;

import java.util.List;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.SessionReportRequest;
import soliton.smf.usage.UsageLedger.Report;

/// The usage in the three messages that carry it (TS 29.244 7.5.5.2, 7.5.7.2, 7.5.8.3).
final class UsageReports {
  private UsageReports() {}

  static List<Report> of(SessionReportRequest message) {
    return message.usageReports().stream()
        .map(
            usage ->
                new Report(
                    usage.urrId().value(),
                    usage.urSeqn(),
                    usage.volumeMeasurement(),
                    usage.durationMeasurement()))
        .toList();
  }

  static List<Report> of(SessionModificationResponse message) {
    return message.usageReports().stream()
        .map(
            usage ->
                new Report(
                    usage.urrId().value(),
                    usage.urSeqn(),
                    usage.volumeMeasurement(),
                    usage.durationMeasurement()))
        .toList();
  }

  static List<Report> of(SessionDeletionResponse message) {
    return message.usageReports().stream()
        .map(
            usage ->
                new Report(
                    usage.urrId().value(),
                    usage.urSeqn(),
                    usage.volumeMeasurement(),
                    usage.durationMeasurement()))
        .toList();
  }
}
