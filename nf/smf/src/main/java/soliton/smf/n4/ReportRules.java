package soliton.smf.n4;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.ie.SessionReportRequestFlags;
import soliton.pfcp.message.SessionReportRequest;
import soliton.smf.qos.SessionQos;
import soliton.smf.session.SmEvent;

/// What a session report of the UPF means (TS 29.244 7.5.8). Pure.
final class ReportRules {
  private static final int DOWNLINK_DATA_REPORT = 83;
  private static final int ERROR_INDICATION_REPORT = 99;
  private static final int USAGE_REPORT = 80;

  private ReportRules() {}

  /// The element that the type of the report demands and that is not there (7.5.8.1; P-17).
  static @Nullable Integer missingIn(SessionReportRequest report) {
    ReportType type = report.reportType();
    if (type.has(ReportType.DLDR) && report.downlinkDataReport() == null) {
      return DOWNLINK_DATA_REPORT;
    }
    if (type.has(ReportType.ERIR) && report.errorIndicationReport() == null) {
      return ERROR_INDICATION_REPORT;
    }
    return type.has(ReportType.USAR) && report.usageReports().isEmpty() ? USAGE_REPORT : null;
  }

  static List<SmEvent> eventsOf(SessionReportRequest report) {
    List<SmEvent> events = new ArrayList<>(1);
    ReportType type = report.reportType();
    SessionReportRequestFlags flags = report.flags();
    if (flags != null && flags.has(SessionReportRequestFlags.PSDBU)) {
      // 5.18.2: the UPF has deleted the session
      events.add(new SmEvent.UserPlaneLost());
    } else if (type.has(ReportType.ERIR)) {
      events.add(new SmEvent.TunnelLost());
    } else if (type.has(ReportType.DLDR)) {
      events.add(new SmEvent.DownlinkData(SessionQos.DEFAULT_FLOW.value()));
    }
    return events;
  }
}
