package soliton.upf.n4;

import soliton.pfcp.ie.SmfChangeReason;
import soliton.pfcp.message.SessionReportRequest;
import soliton.upf.session.UpfSession;

/// Reports for another SMF than the one that gave the session its F-SEID: they carry the old one,
/// and SEID 0 in the header (TS 29.244 5.22.2, 5.22.4).
final class MovedReports {
  private MovedReports() {}

  static SessionReportRequest addressed(SessionReportRequest given, UpfSession session) {
    if (!session.smf().isElsewhere()) {
      return given;
    }
    return SessionReportRequest.builder()
        .reportType(given.reportType())
        .downlinkDataReport(given.downlinkDataReport())
        .usageReports(given.usageReports())
        .errorIndicationReport(given.errorIndicationReport())
        .additionalUsageReportsInformation(given.additionalUsageReportsInformation())
        .flags(given.flags())
        .oldCpFSeid(session.smf().fSeid())
        .smfChangeReason(SmfChangeReason.of(SmfChangeReason.MPSAI))
        .sessionReports(given.sessionReports())
        .cause(given.cause())
        .build();
  }
}
