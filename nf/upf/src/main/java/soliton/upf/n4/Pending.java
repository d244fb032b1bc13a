package soliton.upf.n4;

import java.net.InetSocketAddress;
import java.util.List;
import soliton.pfcp.ie.NodeId;

/// What a request of this UPF was for, kept until it is answered or given up.
sealed interface Pending {
  /// Does the SMF live?
  record Heartbeat(NodeId node) implements Pending {}

  /// Will the SMF associate with us?
  record Setup(InetSocketAddress smf) implements Pending {}

  /// Usage of a session, which keeps it under a number until it is acknowledged.
  record Usage(long seid, long number) implements Pending {}

  /// A report about a session.
  ///
  /// @param pdrIds rules whose buffered packets it told of
  record Report(long seid, List<Integer> pdrIds) implements Pending {
    public Report {
      pdrIds = List.copyOf(pdrIds);
    }
  }
}
