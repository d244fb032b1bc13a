package soliton.load;

import java.net.Inet4Address;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.radio.Agenda;

/// A host with one IPv4 address inside the process, for traffic that needs no privileges: it
/// answers pings and sends them, sends streams of numbered datagrams and measures those that come
/// in. It stands behind an emulated phone, or plays the data network in a test. Owned by the
/// agenda.
public final class InnerHost {
  private static final int STREAM_PORT = 5201;
  private static final int MOST_PENDING_PINGS = 4096;
  private static final int STREAM_HEADER_OCTETS = 16;

  private final Agenda agenda;
  private final Inet4Address address;
  private final Consumer<Octets> out;
  private final Map<Integer, Pending> pings = new HashMap<>();
  private final DurationHistogram delays = new DurationHistogram();
  private int nextSequence;
  private int nextIdentification;
  private long received;
  private long late;
  private long octets;
  private long highest = -1;
  private long firstNanos;
  private long lastNanos;

  private record Pending(long sentNanos, LongConsumer answer) {}

  public InnerHost(Agenda agenda, Inet4Address address, Consumer<Octets> out) {
    this.agenda = agenda;
    this.address = address;
    this.out = out;
  }

  public Inet4Address address() {
    return address;
  }

  /// Sends one ping; tells the round trip in nanoseconds, or -1 when no answer came in time.
  public void ping(Inet4Address to, int contentOctets, Duration patience, LongConsumer answer) {
    int sequence = nextSequence++ & 0xFFFF;
    if (pings.size() >= MOST_PENDING_PINGS) {
      answer.accept(-1);
      return;
    }
    pings.put(sequence, new Pending(agenda.clock().nanos(), answer));
    agenda.after(patience.toMillis(), () -> settle(sequence, -1));
    Octets content = Octets.adopt(new byte[contentOctets]);
    send(to, Ipv4.ICMP, new IcmpEcho(true, 1, sequence, content).toOctets());
  }

  /// Sends one datagram of a stream, with its number and the time, to another inner host.
  public void sendOfStream(Inet4Address to, long number, int payloadOctets) {
    OctetWriter content = new OctetWriter(payloadOctets);
    content.u64(number).u64(agenda.clock().nanos());
    content.octets(new byte[Math.max(0, payloadOctets - STREAM_HEADER_OCTETS)]);
    UdpDatagram datagram = new UdpDatagram(STREAM_PORT, STREAM_PORT, content.toOctets());
    send(to, Ipv4.UDP, datagram.toOctets());
  }

  /// What has arrived of the stream so far.
  public StreamReport stream() {
    return new StreamReport(
        received,
        Math.max(0, highest + 1 - received),
        late,
        octets,
        delays.percentile(0.5),
        delays.percentile(0.99),
        Duration.ofNanos(lastNanos - firstNanos));
  }

  /// Takes a packet from the network.
  public void onPacket(Octets packet) {
    Ipv4 ip = Ipv4.parse(packet);
    if (ip == null || !ip.destination().equals(address)) {
      return;
    }
    if (ip.protocol() == Ipv4.ICMP) {
      onIcmp(ip, IcmpEcho.parse(ip.payload()));
    } else if (ip.protocol() == Ipv4.UDP) {
      onUdp(UdpDatagram.parse(ip.payload()), packet.length());
    }
  }

  private void onIcmp(Ipv4 ip, @Nullable IcmpEcho echo) {
    if (echo == null) {
      return;
    }
    if (echo.isRequest()) {
      send(ip.source(), Ipv4.ICMP, echo.reply().toOctets());
      return;
    }
    Pending pending = pings.get(echo.sequence());
    if (pending != null) {
      settle(echo.sequence(), agenda.clock().nanos() - pending.sentNanos());
    }
  }

  private void settle(int sequence, long roundTripNanos) {
    Pending pending = pings.remove(sequence);
    if (pending != null) {
      pending.answer().accept(roundTripNanos);
    }
  }

  private void onUdp(@Nullable UdpDatagram datagram, int packetOctets) {
    if (datagram == null || datagram.destinationPort() != STREAM_PORT) {
      return;
    }
    OctetReader in = datagram.content().reader();
    long number = in.u64();
    long sentNanos = in.u64();
    if (in.hasFailed() || number < 0) {
      return;
    }
    lastNanos = agenda.clock().nanos();
    if (received++ == 0) {
      firstNanos = lastNanos;
    }
    octets += packetOctets;
    delays.add(lastNanos - sentNanos);
    if (number < highest) {
      late++;
    }
    highest = Math.max(highest, number);
  }

  private void send(Inet4Address to, int protocol, Octets payload) {
    out.accept(new Ipv4(address, to, protocol, payload).toOctets(nextIdentification++));
  }
}
