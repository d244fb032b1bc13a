package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.QFI;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.gtpu.ExtensionType;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.message.Pdi;
import soliton.upf.Bench.Session;

/// Packets nobody has thought of, on both sides: nothing is forwarded that should not be, nothing
/// breaks, and every packet is accounted for. The seed of a run is `-Dsoliton.seed`, its length
/// `-Dsoliton.rounds`.
class PacketFuzzTest {
  private static final Ipv4Address OTHER = Ipv4Address.parse("10.45.0.7");
  private static final Ipv6Address UE6 = Ipv6Address.parse("2001:db8:1:2::5");
  private static final Ipv6Address HOST6 = Ipv6Address.parse("2001:db8:f::1");
  private static final int OTHER_TEID = 0x602;
  private static final int CHECKED_EVERY = 1_000;

  private final long seed = Long.getLong("soliton.seed", 20_261_122);
  private final int rounds = Integer.getInteger("soliton.rounds", 20_000);
  private final Random random = new Random(seed);
  private long offered;

  private static Bench bench() throws IOException {
    return new Bench(
            config -> config,
            ports -> new UpfPorts(ports.n3(), null, ports.networks(), ports.flows(), 1_500))
        .associated();
  }

  /// A phone with both versions of IP and a filtered flow, and one that waits for its radio.
  private static Session open(Bench bench) {
    var request = Bench.establishment();
    // The uplink rule names no address: that packets are the phone's own is checked apart.
    UeIpAddress to = new UeIpAddress(true, UE, UE6, null, null, false, false);
    Pdi up =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(true, false, null))
            .qfis(QFI)
            .sdfFilters(SdfFilter.ofFlow("permit out ip from any 1-40000 to assigned"))
            .build();
    Pdi down = Pdi.builder().sourceInterface(SourceInterface.CORE).ueIpAddresses(to).build();
    request.createQers(List.of(Bench.flow().build(), Bench.ambr(2, 50).build()));
    request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE).pdi(up).build(),
            Bench.downlinkPdr(UE)
                .pdi(down)
                .qerIds(List.of(new soliton.pfcp.ie.QerId(1), new soliton.pfcp.ie.QerId(2)))
                .build()));
    Session session = bench.established(request);
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, Bench.activation(GNB_TEID)));
    return session;
  }

  @Test
  void nothingIsForwardedThatShouldNotBeAndEveryPacketIsAccountedFor() throws IOException {
    try (Bench bench = bench()) {
      Session session = open(bench);
      Session other = bench.established(Bench.establishment(OTHER));
      bench.modify(other, Bench.activation(OTHER_TEID));
      for (int round = 0; round < rounds; round++) {
        offer(bench, session, other);
        if (round % CHECKED_EVERY == CHECKED_EVERY - 1) {
          check(bench);
        }
      }
      check(bench);
      assertTrue(bench.counters.value("IP.N6OutPkt") > rounds / 50, "seed " + seed);
      assertTrue(bench.counters.value("GTP.OutDataPktN3UPF") > rounds / 50, "seed " + seed);
    }
  }

  private void offer(Bench bench, Session session, Session other) {
    offered++;
    if (random.nextBoolean()) {
      bench.fromNetwork(mutated(packet(false)));
      return;
    }
    long teid =
        switch (random.nextInt(8)) {
          case 0 -> other.teid();
          case 1 -> random.nextLong() & 0xffff_ffffL;
          case 2 -> random.nextBoolean() ? 0 : 0xffff_ffffL;
          default -> session.teid();
        };
    bench.fromRadio(mutated(datagram(teid, mutated(packet(true)))));
    if (random.nextInt(100) == 0) {
      bench.pass(java.time.Duration.ofMillis(random.nextInt(200)));
    }
  }

  // ---- what is offered

  private Octets datagram(long teid, Octets packet) {
    GtpuHeader header = GtpuHeader.ofTunnel(GtpuType.G_PDU, teid);
    if (random.nextInt(10) != 0) {
      int qfi = random.nextInt(10) == 0 ? random.nextInt(64) : QFI;
      header = header.with(ExtensionType.PDU_SESSION_CONTAINER, Octets.of(0x10, qfi));
    }
    if (random.nextInt(10) == 0) {
      header = header.with(random.nextInt(256), Octets.of(0, 0));
    }
    GtpuMessage message =
        switch (random.nextInt(40)) {
          case 0 -> new GtpuMessage.EchoRequest(null, null);
          case 1 -> new GtpuMessage.ErrorIndication(teid, Bench.GNB.toOctets(), null, null);
          case 2 -> new GtpuMessage.EndMarker(null);
          case 3 -> new GtpuMessage.EchoResponse(0, null, null);
          default -> new GtpuMessage.GPdu(packet);
        };
    int type =
        switch (message) {
          case GtpuMessage.EchoRequest _ -> GtpuType.ECHO_REQUEST;
          case GtpuMessage.ErrorIndication _ -> GtpuType.ERROR_INDICATION;
          case GtpuMessage.EndMarker _ -> GtpuType.END_MARKER;
          case GtpuMessage.EchoResponse _ -> GtpuType.ECHO_RESPONSE;
          default -> GtpuType.G_PDU;
        };
    return Gtpu.encode(
        new GtpuHeader(type, teid, header.sequence(), null, header.extensions()), message);
  }

  private Octets packet(boolean uplink) {
    int payload = random.nextInt(20) == 0 ? random.nextInt(1_600) : random.nextInt(60);
    Octets content = transport(payload);
    int protocol = Set.of(6, 17, 1, 58, 132, 50).toArray(Integer[]::new)[random.nextInt(6)];
    if (random.nextInt(3) == 0) {
      Ipv6Address phone = random.nextInt(8) == 0 ? HOST6 : UE6;
      Octets chain = random.nextInt(3) == 0 ? extension(protocol).plus(content) : content;
      int first = chain.equals(content) ? protocol : random.nextBoolean() ? 44 : 0;
      return uplink
          ? Packets.ipv6(phone, HOST6, first, chain)
          : Packets.ipv6(HOST6, phone, first, chain);
    }
    Ipv4Address phone = random.nextInt(8) == 0 ? new Ipv4Address(random.nextInt()) : UE;
    Ipv4Address peer = random.nextInt(6) == 0 ? OTHER : HOST;
    Octets whole =
        uplink
            ? Packets.ipv4(phone, peer, protocol, content)
            : Packets.ipv4(peer, phone, protocol, content);
    Octets aged = random.nextInt(20) == 0 ? Packets.with(whole, 8, random.nextInt(3)) : whole;
    return random.nextInt(5) == 0
        ? Packets.piece(aged, random.nextInt(4), random.nextInt(0x10000))
        : aged;
  }

  private Octets transport(int payload) {
    return new OctetWriter()
        .u16(random.nextInt(0x10000))
        .u16(random.nextInt(0x10000))
        .u16(8 + payload)
        .u16(0)
        .octets(new byte[payload])
        .toOctets();
  }

  private Octets extension(int next) {
    return Octets.of(
        next, random.nextInt(10) == 0 ? random.nextInt(256) : 0, 0, random.nextInt(16), 1, 2, 3, 4);
  }

  private Octets mutated(Octets sound) {
    if (sound.isEmpty() || random.nextInt(4) != 0) {
      return sound;
    }
    byte[] octets = sound.toArray();
    int at = random.nextInt(Math.min(octets.length, 60));
    switch (random.nextInt(3)) {
      case 0 -> octets[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> octets[at] = (byte) random.nextInt(256);
      default -> {
        return Octets.copyOf(octets, 0, random.nextInt(octets.length));
      }
    }
    return Octets.adopt(octets);
  }

  // ---- what must hold

  private void check(Bench bench) {
    assertEquals(0, bench.counters.value("upf.data-path.fault"), "seed " + seed);
    assertEquals(0, bench.counters.value("upf.control.fault"), "seed " + seed);
    bench.toNetwork.forEach(this::checkSource);
    bench.toRadio.forEach(this::checkDestination);
    checkSum(bench);
    bench.toNetwork.clear();
    bench.toRadio.clear();
    while (bench.nextOctetsAtSmf() != null) {
      // Reports of error indications are of no interest here.
    }
  }

  /// Only from addresses of sessions: errors, too, come from the phone that a packet was for.
  private void checkSource(Octets packet) {
    String what = "seed " + seed + " forwarded " + packet;
    if (packet.at(0) >> 4 == 4) {
      Ipv4Address source = Ipv4Address.of(packet.slice(12, 4));
      assertTrue(source.equals(UE) || source.equals(OTHER), what);
    } else {
      assertEquals(UE6.toOctets().slice(0, 8), packet.slice(8, 8), what);
    }
  }

  private void checkDestination(Bench.Sent sent) {
    String what = "seed " + seed + " sent " + sent;
    if (!(Gtpu.decode(sent.packet()) instanceof GtpuDecoded.Message decoded)) {
      throw new AssertionError(what);
    }
    if (decoded.message() instanceof GtpuMessage.GPdu gPdu) {
      Octets packet = gPdu.packet();
      boolean ofOther = decoded.header().teid() == OTHER_TEID;
      if (packet.at(0) >> 4 == 4) {
        Ipv4Address to = Ipv4Address.of(packet.slice(16, 4));
        assertEquals(ofOther ? OTHER : UE, to, what);
      } else {
        assertEquals(UE6.toOctets().slice(0, 8), packet.slice(24, 8), what);
      }
    }
  }

  /// What came in, and what was made here, went out, waits, or was dropped for a reason.
  private void checkSum(Bench bench) {
    Map<String, Long> counts = bench.counters.snapshot();
    long dropped =
        counts.entrySet().stream()
            .filter(each -> each.getKey().startsWith("upf.dropped."))
            .mapToLong(Map.Entry::getValue)
            .sum();
    long messages =
        sum(
            counts,
            "upf.echo",
            "upf.error-indication.received",
            "upf.end-marker.received",
            "upf.other-message");
    long in = sum(counts, "GTP.InDataPktN3UPF", "IP.N6InPkt");
    long made = sum(counts, "upf.icmp-errors", "upf.fragments");
    long out = sum(counts, "GTP.OutDataPktN3UPF", "IP.N6OutPkt", "upf.buffered");
    assertEquals(offered, in, "seed " + seed);
    assertEquals(in + made, out + dropped + messages, "seed " + seed + " " + counts);
  }

  private static long sum(Map<String, Long> counts, String... names) {
    return java.util.Arrays.stream(names).mapToLong(name -> counts.getOrDefault(name, 0L)).sum();
  }
}
