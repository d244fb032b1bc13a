package soliton.launcher.bench;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import soliton.gtpu.Gtpu;
import soliton.launcher.demo.Hosts;
import soliton.linux.NetworkNamespace;
import soliton.transport.PacketBatch;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;
import soliton.tun.Network;
import soliton.tun.TunPort;
import soliton.tun.TunSettings;
import soliton.udp.UdpPort;

/// A base station with one phone: carries packets between a device of the phone's programs and a
/// tunnel, and counts their octets.
final class SurvivalRadio implements AutoCloseable {
  static final int TEID = 0x5a11;
  static final String DEVICE = "phone";
  private static final int MTU = 1400;
  private static final int FLOW = 9;
  private static final int G_PDU = 255;
  private static final int PDU_SESSION_CONTAINER = 0x85;
  private static final int BOTH_HEADERS = PacketBatch.HEADROOM_OCTETS;
  private static final int WAIT_MILLIS = 100;

  final LongAdder uplinkOctets = new LongAdder();
  final LongAdder downlinkOctets = new LongAdder();
  private final TunPort phone;
  private final UdpPort n3;
  private final int teid;
  private final InetSocketAddress upf = new InetSocketAddress(Hosts.CORE_N2_N3, Gtpu.PORT);
  private final List<Thread> threads;
  private final AtomicBoolean ended = new AtomicBoolean();

  /// @param address of the phone
  /// @param teid of the far end of its tunnel
  SurvivalRadio(String namespace, InetAddress address, int teid) throws IOException {
    this.teid = teid;
    Network own = new Network(address, Integer.SIZE);
    Network server = new Network(InetAddress.ofLiteral(Hosts.SERVER), Integer.SIZE);
    NetworkNamespace ran = new NetworkNamespace(namespace);
    phone =
        ran.call(() -> TunPort.open(new TunSettings(DEVICE, List.of(own), List.of(server), MTU)));
    n3 = ran.call(() -> UdpPort.bind(new InetSocketAddress(Hosts.GNB, Gtpu.PORT)));
    threads =
        List.of(
            Thread.ofPlatform().name("radio-up").start(this::carryUp),
            Thread.ofPlatform().name("radio-down").start(this::carryDown));
  }

  private void carryUp() {
    PacketReader from = phone.reader();
    PacketWriter to = n3.writer();
    while (!ended.get()) {
      PacketBatch batch = from.read(WAIT_MILLIS);
      for (int i = 0; i < batch.size(); i++) {
        MemorySegment memory = batch.memory();
        if ((memory.get(JAVA_BYTE, batch.offset(i)) & 0xf0) == 0x40) {
          int octets = batch.length(i);
          long at = batch.offset(i) - BOTH_HEADERS;
          writeHeaders(memory, at, octets);
          to.write(memory, at, octets + BOTH_HEADERS, upf);
          uplinkOctets.add(octets);
        }
      }
      to.flush();
    }
  }

  /// TS 29.281 5.1 with the extension of TS 38.415 5.5.2.2 (UL PDU SESSION INFORMATION).
  private void writeHeaders(MemorySegment memory, long at, int octets) {
    int length = octets + 8;
    int[] header = {
      0x34,
      G_PDU,
      length >>> 8,
      length,
      teid >>> 24,
      teid >>> 16,
      teid >>> 8,
      teid,
      0,
      0,
      0,
      PDU_SESSION_CONTAINER,
      1,
      0x10,
      FLOW,
      0
    };
    for (int i = 0; i < header.length; i++) {
      memory.set(JAVA_BYTE, at + i, (byte) header[i]);
    }
  }

  private void carryDown() {
    PacketReader from = n3.reader();
    PacketWriter to = phone.writer();
    while (!ended.get()) {
      PacketBatch batch = from.read(WAIT_MILLIS);
      for (int i = 0; i < batch.size(); i++) {
        MemorySegment memory = batch.memory();
        long at = batch.offset(i);
        int octets = batch.length(i) - BOTH_HEADERS;
        if (octets > 0 && (memory.get(JAVA_BYTE, at + 1) & 0xff) == G_PDU) {
          to.write(memory, at + BOTH_HEADERS, octets, upf);
          downlinkOctets.add(octets);
        }
      }
      to.flush();
    }
  }

  @Override
  public void close() {
    ended.set(true);
    for (Thread each : threads) {
      try {
        each.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    phone.close();
    n3.close();
  }
}
