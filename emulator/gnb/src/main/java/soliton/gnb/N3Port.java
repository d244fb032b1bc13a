package soliton.gnb;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import soliton.base.Octets;
import soliton.gtpu.GtpuFault;
import soliton.gtpu.GtpuType;
import soliton.gtpu.GtpuView;
import soliton.radio.Downlink;
import soliton.radio.Uplink;
import soliton.radio.UserPlane;
import soliton.transport.DatagramEndpoint;
import soliton.transport.DatagramReceiver;
import soliton.transport.PacketBatch;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;

/// N3 on a port of packets: its thread takes the G-PDUs of sessions that were joined straight to
/// them, and everything else to the agenda. [#send] belongs to the agenda.
final class N3Port implements DatagramEndpoint, UserPlane {
  private static final int READ_MILLIS = 200;
  private static final int LONGEST_OCTETS = 65_507;

  private final PacketPort port;
  private final InetSocketAddress local;
  private final Traffic traffic;
  private final DatagramReceiver others;
  private final Map<Integer, Joined> joined = new ConcurrentHashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final PacketWriter writer;
  private final MemorySegment outgoing = Arena.ofAuto().allocate(LONGEST_OCTETS, 64);
  private final GtpuView view = new GtpuView();
  private final List<Downlink> touched = new ArrayList<>();

  private record Joined(SessionBearer bearer, Downlink downlink) {}

  private N3Port(
      PacketPort port, InetSocketAddress local, Traffic traffic, DatagramReceiver others) {
    this.port = port;
    this.local = local;
    this.traffic = traffic;
    this.others = others;
    this.writer = port.writer();
  }

  /// @param others takes, in the port's thread, what belongs to no session that was joined
  static N3Port start(
      PacketPort port, InetSocketAddress local, Traffic traffic, DatagramReceiver others) {
    N3Port started = new N3Port(port, local, traffic, others);
    Thread.ofPlatform().name("n3 " + local).daemon(true).start(started::read);
    return started;
  }

  @Override
  public Uplink uplink() {
    return new PortUplink(port.writer(), traffic);
  }

  void join(SessionBearer bearer, Downlink downlink) {
    joined.put(bearer.downlinkTeid(), new Joined(bearer, downlink));
  }

  /// The bearer was changed; joined it stays.
  void replace(SessionBearer bearer) {
    joined.computeIfPresent(bearer.downlinkTeid(), (_, old) -> new Joined(bearer, old.downlink));
  }

  void leave(SessionBearer bearer) {
    joined.remove(bearer.downlinkTeid());
  }

  @Override
  public InetSocketAddress local() {
    return local;
  }

  @Override
  public boolean send(InetSocketAddress to, Octets payload) {
    if (payload.length() > LONGEST_OCTETS) {
      return false;
    }
    MemorySegment.copy(payload.toArray(), 0, outgoing, ValueLayout.JAVA_BYTE, 0, payload.length());
    writer.write(outgoing, 0, payload.length(), to);
    writer.flush();
    return true;
  }

  /// Ends the thread and closes the port.
  @Override
  public void close() {
    closing.countDown();
    port.close();
  }

  private void read() {
    PacketReader reader = port.reader();
    while (closing.getCount() > 0) {
      PacketBatch batch = reader.read(READ_MILLIS);
      for (int i = 0; i < batch.size(); i++) {
        take(batch, i);
      }
      for (Downlink each : touched) {
        each.flush();
      }
      touched.clear();
    }
  }

  private void take(PacketBatch batch, int index) {
    MemorySegment memory = batch.memory();
    GtpuFault fault = view.wrap(memory, batch.offset(index), batch.length(index));
    boolean isPacket = fault == GtpuFault.NONE && view.messageType() == GtpuType.G_PDU;
    Joined session = isPacket ? joined.get(view.teid()) : null;
    if (session == null) {
      byte[] copy = new byte[batch.length(index)];
      MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, batch.offset(index), copy, 0, copy.length);
      others.onDatagram(this, batch.source(index), Octets.adopt(copy));
      return;
    }
    deliver(session, memory);
  }

  private void deliver(Joined session, MemorySegment memory) {
    int flow = view.qfi();
    traffic.onDownlink(view.payloadLength());
    session.bearer.ue().onActivity();
    if (view.isMonitored()) {
      session.bearer.monitoring().onDownlink(flow, view.downlinkSentTime());
    }
    session.downlink.receive(flow, view.rqi(), memory, view.payloadOffset(), view.payloadLength());
    if (touched.isEmpty() || !touched.getLast().equals(session.downlink)) {
      touched.add(session.downlink);
    }
  }
}
