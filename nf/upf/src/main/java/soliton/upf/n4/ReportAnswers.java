package soliton.upf.n4;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import soliton.nf.EventLog;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionReportResponse;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// What an SMF answers to reports about sessions, or that it does not (TS 29.244 6.3.5, 7.5.9).
/// Owned by the control side.
final class ReportAnswers {
  private final Sessions sessions;
  private final SessionDesk desk;
  private final Reporting reporting;
  private final EventLog log;

  ReportAnswers(Sessions sessions, SessionDesk desk, Reporting reporting, EventLog log) {
    this.sessions = sessions;
    this.desk = desk;
    this.reporting = reporting;
    this.log = log;
  }

  /// @param response null if it could not be read
  void onAnswer(Pending.OfSession about, PfcpMessage.@Nullable Response response) {
    UpfSession session = sessions.of(about.seid());
    if (session == null) {
      return;
    }
    SessionReportResponse answer = response instanceof SessionReportResponse r ? r : null;
    if (answer != null && answer.cause().equals(Cause.SESSION_CONTEXT_NOT_FOUND)) {
      // The SMF has forgotten the session: nobody will ever delete it.
      log.info("session.forgotten-by-smf", "seid", session.seid());
      desk.end(session);
      return;
    }
    if (answer != null && answer.cause().equals(Cause.REDIRECTION_REQUESTED)) {
      redirect(session, about, answer);
      return;
    }
    if (answer != null && answer.cause().equals(Cause.REQUEST_ACCEPTED)) {
      log.count("SM.N4SessionReportSucc");
    }
    if (answer != null) {
      desk.follow(session, answer);
    }
    if (about instanceof Pending.Usage usage) {
      reporting.onAcknowledged(session, usage.number()); // Whatever it says: the SMF has had it.
    }
  }

  /// 5.22.2: the SMF names another one that the report is for.
  private void redirect(UpfSession session, Pending.OfSession about, SessionReportResponse answer) {
    InetAddress other =
        answer.alternativeSmfIpAddress() == null
            ? null
            : SessionSets.address(answer.alternativeSmfIpAddress());
    int port = session.peer().getPort();
    if (other == null || !session.redirectTo(new InetSocketAddress(other, port))) {
      log.peerFault("session.redirected-in-vain", "seid", session.seid());
      onSilence(about, session.peer());
      return;
    }
    switch (about) {
      case Pending.Report report -> reporting.send(session, report.request(), report);
      case Pending.Usage usage -> reporting.tell(session, usage.number());
    }
  }

  void onSilence(Pending.OfSession about, InetSocketAddress peer) {
    log.peerFault("session.report-lost", "smf", peer, "seid", about.seid());
    UpfSession session = sessions.of(about.seid());
    if (session == null) {
      return;
    }
    switch (about) {
      case Pending.Report report -> report.pdrIds().forEach(session.path()::renotify);
      case Pending.Usage usage -> reporting.onLost(session, usage.number());
    }
  }
}
