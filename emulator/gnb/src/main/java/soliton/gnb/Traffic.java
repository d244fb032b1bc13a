package soliton.gnb;

import java.util.concurrent.atomic.LongAdder;

/// Counts what passes through a base station's user plane. May be used by any thread.
final class Traffic {
  private final LongAdder uplinkPackets = new LongAdder();
  private final LongAdder uplinkOctets = new LongAdder();
  private final LongAdder downlinkPackets = new LongAdder();
  private final LongAdder downlinkOctets = new LongAdder();
  private final LongAdder dropped = new LongAdder();

  void onUplink(int octets) {
    uplinkPackets.increment();
    uplinkOctets.add(octets);
  }

  void onDownlink(int octets) {
    downlinkPackets.increment();
    downlinkOctets.add(octets);
  }

  void onDropped() {
    dropped.increment();
  }

  TrafficCount count() {
    return new TrafficCount(
        uplinkPackets.sum(),
        uplinkOctets.sum(),
        downlinkPackets.sum(),
        downlinkOctets.sum(),
        dropped.sum());
  }
}
