package soliton.upf.n4;

import java.net.InetSocketAddress;
import java.util.List;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.message.SessionReportRequest;

/// What a request of this UPF was for, kept until it is answered or given up.
sealed interface Pending {
  /// Does the SMF live?
  record Heartbeat(NodeId node) implements Pending {}

  /// Will the SMF associate with us?
  record Setup(InetSocketAddress smf) implements Pending {}

  /// A report about a session.
  sealed interface OfSession extends Pending {
    long seid();
  }

  /// Usage of a session, which keeps it under a number until it is acknowledged.
  record Usage(long seid, long number) implements OfSession {}

  /// Another report about a session.
  ///
  /// @param request that was sent
  /// @param pdrIds rules whose buffered packets it told of
  record Report(long seid, SessionReportRequest request, List<Integer> pdrIds)
      implements OfSession {
    public Report {
      pdrIds = List.copyOf(pdrIds);
    }
  }
}
