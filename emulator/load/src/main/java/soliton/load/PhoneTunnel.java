package soliton.load;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.radio.Agenda;
import soliton.radio.Downlink;
import soliton.radio.Uplinks;
import soliton.radio.UserPlane;
import soliton.transport.PacketBatch;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;
import soliton.ue.Phone;
import soliton.ue.SessionGate;
import soliton.ue.SessionView;

/// Joins a TUN device, or another port of packets, with the sessions of phones: what programs of
/// this machine send from a phone's address goes up its session, what comes down is handed to them.
/// A TAP device is joined with one Ethernet session. One thread reads the port and sends past the
/// agenda; base stations with a user plane of their own write to the port in their thread. All
/// methods belong to the agenda, but for [#close].
public final class PhoneTunnel implements AutoCloseable {
  private static final int READ_MILLIS = 100;
  private static final int IPV4_SOURCE_AT = 12;
  private static final int IPV6_SOURCE_AT = 8;
  private static final int IPV4_HEADER_OCTETS = 20;
  private static final int IPV6_HEADER_OCTETS = 40;
  private static final int LONGEST_PACKET_OCTETS = 65_535;
  private static final InetSocketAddress NOWHERE = new InetSocketAddress(0);
  private static final ValueLayout.OfInt U32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final Agenda agenda;
  private final PacketPort port;
  private final PacketWriter writer;
  private final MemorySegment outgoing = Arena.ofAuto().allocate(LONGEST_PACKET_OCTETS, 64);
  private final Map<Integer, Joined> byIpv4 = new ConcurrentHashMap<>();
  private final Map<Long, Joined> byPrefix = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable Joined> frames = new AtomicReference<>();
  private final Map<UserPlane, Downlink> exits = new HashMap<>();
  private final LongAdder strangers = new LongAdder();
  private final CountDownLatch closing = new CountDownLatch(1);

  private record Joined(Phone phone, PduSessionId id, SessionGate gate) {}

  private record Waiting(Joined session, Octets packet) {}

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

  /// Packets from the addresses of the session are the phone's from now on; of an Ethernet session,
  /// all frames of the port. To be called again when the session is established anew.
  public void add(Phone phone, SessionView session) {
    SessionGate gate = phone.join(session.id(), this::exit);
    if (gate == null) {
      return;
    }
    Joined joined = new Joined(phone, session.id(), gate);
    switch (session.type()) {
      case IPV4, IPV6, IPV4V6 -> addAddresses(session, joined);
      case ETHERNET, UNSTRUCTURED -> frames.set(joined);
    }
  }

  private void addAddresses(SessionView session, Joined joined) {
    if (session.ipv4() != null) {
      byIpv4.put(key(session.ipv4()), joined);
    }
    if (session.ipv6() != null) {
      byPrefix.put(prefix(session.ipv6()), joined);
    }
  }

  /// Nobody speaks for the session any more.
  public void remove(SessionView session) {
    if (session.ipv4() != null) {
      byIpv4.remove(key(session.ipv4()));
    }
    if (session.ipv6() != null) {
      byPrefix.remove(prefix(session.ipv6()));
    }
    Joined whole = frames.get();
    if (whole != null && whole.id.equals(session.id())) {
      frames.set(null);
    }
  }

  /// Packets of the port that were no phone's.
  public long strangers() {
    return strangers.sum();
  }

  /// Hands a packet that a phone has received to the programs of this machine: those that come by
  /// way of the agenda.
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

  private Downlink exit(UserPlane from) {
    return exits.computeIfAbsent(from, _ -> new Exit(port.writer()));
  }

  /// Owned by the thread of a base station's user plane.
  private record Exit(PacketWriter writer) implements Downlink {
    @Override
    public void receive(
        int flow, boolean isReflective, MemorySegment memory, long offset, int lengthOctets) {
      writer.write(memory, offset, lengthOctets, NOWHERE);
    }

    @Override
    public void flush() {
      writer.flush();
    }
  }

  private void read() {
    PacketReader reader = port.reader();
    Uplinks uplinks = new Uplinks();
    while (closing.getCount() > 0) {
      PacketBatch batch = reader.read(READ_MILLIS);
      List<Waiting> waiting = new ArrayList<>(0);
      for (int i = 0; i < batch.size(); i++) {
        send(batch, i, uplinks, waiting);
      }
      uplinks.flush();
      if (!waiting.isEmpty()) {
        agenda.execute(() -> waiting.forEach(PhoneTunnel::sendByAgenda));
      }
    }
  }

  private void send(PacketBatch batch, int index, Uplinks uplinks, List<Waiting> waiting) {
    MemorySegment memory = batch.memory();
    long offset = batch.offset(index);
    int length = batch.length(index);
    Joined session = session(memory, offset, length);
    if (session == null) {
      strangers.increment();
    } else if (!session.gate.send(uplinks, memory, offset, length)) {
      byte[] packet = new byte[length];
      MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, offset, packet, 0, length);
      waiting.add(new Waiting(session, Octets.adopt(packet)));
    }
  }

  private @Nullable Joined session(MemorySegment memory, long offset, int length) {
    Joined whole = frames.get();
    if (whole != null) {
      return whole;
    }
    int version = length == 0 ? 0 : memory.get(ValueLayout.JAVA_BYTE, offset) >> 4 & 15;
    if (version == 4 && length >= IPV4_HEADER_OCTETS) {
      return byIpv4.get(memory.get(U32, offset + IPV4_SOURCE_AT));
    }
    if (version == 6 && length >= IPV6_HEADER_OCTETS) {
      return byPrefix.get(memory.get(U64, offset + IPV6_SOURCE_AT));
    }
    return null;
  }

  /// An idle phone asks for a connection first.
  private static void sendByAgenda(Waiting waiting) {
    boolean _ = waiting.session.phone.send(waiting.session.id, waiting.packet);
  }

  private static int key(Inet4Address address) {
    return (int) Octets.copyOf(address.getAddress()).reader().u32();
  }

  private static long prefix(Inet6Address address) {
    return Octets.copyOf(address.getAddress()).reader().u64();
  }
}
