package soliton.load;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.radio.Agenda;
import soliton.transport.PacketBatch;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;
import soliton.ue.Phone;

/// Joins a TUN device, or another port of packets, with the IPv4 sessions of phones: what programs
/// of this machine send from a phone's address goes up its session, what comes down is handed to
/// them. One thread reads the port; all else belongs to the agenda.
public final class PhoneTunnel implements AutoCloseable {
  private static final int READ_MILLIS = 100;
  private static final int SOURCE_AT = 12;
  private static final int IPV4_HEADER_OCTETS = 20;
  private static final int LONGEST_PACKET_OCTETS = 65_535;
  private static final InetSocketAddress NOWHERE = new InetSocketAddress(0);

  private final Agenda agenda;
  private final PacketPort port;
  private final PacketWriter writer;
  private final MemorySegment outgoing = Arena.ofAuto().allocate(LONGEST_PACKET_OCTETS, 64);
  private final Map<Integer, Session> byAddress = new HashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  private record Session(Phone phone, PduSessionId id) {}

  private PhoneTunnel(Agenda agenda, PacketPort port) {
    this.agenda = agenda;
    this.port = port;
    this.writer = port.writer();
  }

  /// @param port stays with the caller, who closes it after the tunnel
  public static PhoneTunnel start(Agenda agenda, PacketPort port) {
    PhoneTunnel tunnel = new PhoneTunnel(agenda, port);
    Thread.ofPlatform().name("phone-tunnel").daemon(true).start(tunnel::read);
    return tunnel;
  }

  /// Packets from this address are the phone's from now on. To be called from within the agenda.
  public void add(Inet4Address address, Phone phone, PduSessionId session) {
    byAddress.put(key(address), new Session(phone, session));
  }

  /// To be called from within the agenda.
  public void remove(Inet4Address address) {
    byAddress.remove(key(address));
  }

  /// Hands a packet that a phone has received to the programs of this machine. To be called from
  /// within the agenda.
  public void deliver(Octets packet) {
    if (packet.length() <= LONGEST_PACKET_OCTETS) {
      MemorySegment.copy(packet.toArray(), 0, outgoing, ValueLayout.JAVA_BYTE, 0, packet.length());
      writer.write(outgoing, 0, packet.length(), NOWHERE);
      writer.flush();
    }
  }

  /// Ends the thread; the port stays open.
  @Override
  public void close() {
    closing.countDown();
  }

  private void read() {
    PacketReader reader = port.reader();
    while (closing.getCount() > 0) {
      PacketBatch batch = reader.read(READ_MILLIS);
      if (batch.size() > 0) {
        List<Octets> packets = copy(batch);
        agenda.execute(() -> packets.forEach(this::send));
      }
    }
  }

  private static List<Octets> copy(PacketBatch batch) {
    List<Octets> packets = new ArrayList<>(batch.size());
    for (int i = 0; i < batch.size(); i++) {
      byte[] packet = new byte[batch.length(i)];
      MemorySegment.copy(
          batch.memory(), ValueLayout.JAVA_BYTE, batch.offset(i), packet, 0, packet.length);
      packets.add(Octets.adopt(packet));
    }
    return packets;
  }

  private void send(Octets packet) {
    if (packet.length() < IPV4_HEADER_OCTETS || packet.at(0) >> 4 != 4) {
      return; // IPv6 and what is broken: no session here carries it
    }
    Session session = byAddress.get((int) packet.slice(SOURCE_AT, 4).reader().u32());
    if (session != null) {
      boolean _ = session.phone().send(session.id(), packet);
    }
  }

  private static int key(Inet4Address address) {
    return (int) Octets.copyOf(address.getAddress()).reader().u32();
  }
}
