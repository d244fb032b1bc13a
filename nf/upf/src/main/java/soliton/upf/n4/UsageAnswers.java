package soliton.upf.n4;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Name;
import soliton.pfcp.message.ApplicationDetectionInformation;
import soliton.pfcp.message.UsageReport;
import soliton.pfcp.message.UsageReportBuilder;
import soliton.pfcp.message.UsageReportInDeletionResponse;
import soliton.pfcp.message.UsageReportInModificationResponse;

/// Usage reports as they stand in answers (TS 29.244 7.5.5.2, 7.5.7.2).
final class UsageAnswers {
  private UsageAnswers() {}

  /// The reports of a query with the reference it came with (5.2.2.3.1).
  static List<UsageReport> referring(List<UsageReport> reports, @Nullable Long queryReference) {
    return queryReference == null
        ? reports
        : reports.stream().map(each -> referring(each, queryReference)).toList();
  }

  private static UsageReport referring(UsageReport report, Long queryReference) {
    return new UsageReportBuilder()
        .urrId(report.urrId())
        .urSeqn(report.urSeqn())
        .usageReportTrigger(report.usageReportTrigger())
        .startTime(report.startTime())
        .endTime(report.endTime())
        .volumeMeasurement(report.volumeMeasurement())
        .durationMeasurement(report.durationMeasurement())
        .timeOfFirstPacket(report.timeOfFirstPacket())
        .timeOfLastPacket(report.timeOfLastPacket())
        .usageInformation(report.usageInformation())
        .eventTimeStamps(report.eventTimeStamps())
        .queryUrrReference(queryReference)
        .build();
  }

  /// A start or stop of traffic, with the application whose it is; which of its flows is not known
  /// here (7.5.8.3-2).
  static UsageReport ofApplication(UsageReport report, String applicationId) {
    return new UsageReportBuilder()
        .urrId(report.urrId())
        .urSeqn(report.urSeqn())
        .usageReportTrigger(report.usageReportTrigger())
        .eventTimeStamps(report.eventTimeStamps())
        .applicationDetectionInformation(
            ApplicationDetectionInformation.builder().applicationId(Name.of(applicationId)).build())
        .build();
  }

  static UsageReportInModificationResponse inModification(UsageReport report) {
    return UsageReportInModificationResponse.builder()
        .urrId(report.urrId())
        .urSeqn(report.urSeqn())
        .usageReportTrigger(report.usageReportTrigger())
        .startTime(report.startTime())
        .endTime(report.endTime())
        .volumeMeasurement(report.volumeMeasurement())
        .durationMeasurement(report.durationMeasurement())
        .timeOfFirstPacket(report.timeOfFirstPacket())
        .timeOfLastPacket(report.timeOfLastPacket())
        .usageInformation(report.usageInformation())
        .queryUrrReference(report.queryUrrReference())
        .build();
  }

  static UsageReportInDeletionResponse inDeletion(UsageReport report) {
    return UsageReportInDeletionResponse.builder()
        .urrId(report.urrId())
        .urSeqn(report.urSeqn())
        .usageReportTrigger(report.usageReportTrigger())
        .startTime(report.startTime())
        .endTime(report.endTime())
        .volumeMeasurement(report.volumeMeasurement())
        .durationMeasurement(report.durationMeasurement())
        .timeOfFirstPacket(report.timeOfFirstPacket())
        .timeOfLastPacket(report.timeOfLastPacket())
        .usageInformation(report.usageInformation())
        .build();
  }
}
