package soliton.upf.path;

import soliton.transport.PacketBatch;
import soliton.upf.packet.Packet;
import soliton.upf.rules.Qer;

/// Packets that come from the data network, on N6. Owned by the thread that reads that port.
final class FromNetwork {
  private final SessionIndex sessions;
  private final Lane lane;
  private final Packet packet = new Packet();

  FromNetwork(SessionIndex sessions, Lane lane) {
    this.sessions = sessions;
    this.lane = lane;
  }

  void handle(PacketBatch batch) {
    lane.begin();
    for (int i = 0; i < batch.size(); i++) {
      handle(batch, i);
    }
    lane.counters.n6InPackets.add(batch.size());
    lane.flush();
  }

  private void handle(PacketBatch batch, int index) {
    if (!packet.set(batch.memory(), batch.offset(index), batch.length(index))) {
      lane.counters.broken.add();
      return;
    }
    PathSession session = sessions.ofDestination(packet);
    if (session == null) {
      lane.counters.noSession.add();
      return;
    }
    PathRule rule = session.rules().find(packet);
    if (rule == null) {
      lane.counters.noRule.add();
      return;
    }
    lane.handle(session, rule, packet, PacketBatch.HEADROOM_OCTETS, Qer.NO_FLOW);
  }
}
