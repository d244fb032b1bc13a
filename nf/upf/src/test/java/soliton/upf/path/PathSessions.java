package soliton.upf.path;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import soliton.base.Ipv4Address;
import soliton.pfcp.ie.NodeId;
import soliton.transport.flow.Lines;
import soliton.transport.memory.QueuePort;

/// Sessions of the data path that carry nothing, for tests of who knows them.
public final class PathSessions {
  private PathSessions() {}

  public static PathSession one(long seid) {
    DataNetwork network = new DataNetwork(0, "internet", new QueuePort("n6", 1), null, false);
    DataNetworks networks = new DataNetworks(List.of(network));
    SharedRates rates = new SharedRates(Lines.ofCapacity(Lines.FIRST));
    SessionLines lines = new SessionLines(rates, NodeId.of(Ipv4Address.of(10, 0, 0, 1)));
    return new PathSession(seid, lines, networks, new AtomicLong(), 0);
  }
}
