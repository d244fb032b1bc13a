package soliton.upf.path;

import org.jspecify.annotations.Nullable;
import soliton.transport.PacketBatch;
import soliton.upf.nat.Nat44;
import soliton.upf.packet.Packet;

/// Packets that come from one data network, on N6. Owned by the thread that reads that port.
final class FromNetwork {
  private final DataNetwork network;
  private final Lane lane;
  private final @Nullable Nat44 nat;
  private final Packet packet = new Packet();

  FromNetwork(DataNetwork network, Lane lane) {
    this.network = network;
    this.lane = lane;
    this.nat = network.nat();
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
    if (network.ethernet()) {
      lane.bridge.fromNetwork(
          network,
          batch.memory(),
          batch.offset(index),
          batch.length(index),
          PacketBatch.HEADROOM_OCTETS);
    } else if (!packet.set(batch.memory(), batch.offset(index), batch.length(index))) {
      lane.counters.broken.add();
    } else if (nat != null && !nat.inward(packet, lane.nowNanos())) {
      lane.counters.notTranslated.add();
    } else {
      lane.fromNetwork(network, packet, PacketBatch.HEADROOM_OCTETS);
    }
  }
}
