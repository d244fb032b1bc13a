package soliton.upf.path;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import soliton.transport.flow.Lines;
import soliton.transport.memory.QueuePort;

/// Sessions of the data path that carry nothing, for tests of who knows them.
public final class PathSessions {
  private PathSessions() {}

  public static PathSession one(long seid) {
    DataNetwork network = new DataNetwork(0, "internet", new QueuePort("n6", 1), null, false);
    DataNetworks networks = new DataNetworks(List.of(network));
    return new PathSession(seid, Lines.ofCapacity(Lines.FIRST), networks, new AtomicLong(), 0);
  }
}
