package soliton.xdp.fastpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.xdp.fastpath.Sessions.OTHER_UE;
import static soliton.xdp.fastpath.Sessions.QFI;
import static soliton.xdp.fastpath.Sessions.TEID;
import static soliton.xdp.fastpath.Sessions.TO_NETWORK;
import static soliton.xdp.fastpath.Sessions.UE;
import static soliton.xdp.fastpath.Sessions.marked;
import static soliton.xdp.fastpath.Sessions.rule;
import static soliton.xdp.fastpath.Sessions.session;
import static soliton.xdp.fastpath.Sessions.toTunnel;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowCounts;
import soliton.transport.flow.UsageLine;
import soliton.xdp.bench.Frames;
import soliton.xdp.bench.Hosts;
import soliton.xdp.kernel.BpfProgram.Outcome;
import soliton.xdp.kernel.XdpAction;

/// The programs tried out on single packets, in the kernel, with real routes.
class ProgramTest {
  private static final int INNER_TTL = Frames.BEFORE_INNER + 8;

  private static Bed bed;
  private int meter;

  @BeforeAll
  static void build() throws IOException {
    bed = Bed.build("soliton-xdpprg");
  }

  @AfterAll
  static void tearDown() throws IOException {
    if (bed != null) {
      bed.close();
    }
  }

  @BeforeEach
  void load() throws IOException {
    bed.clear();
    meter = bed.meter();
    bed.put(
        session(
            List.of(marked(1L << QFI, TO_NETWORK, meter)),
            List.of(rule(null, toTunnel(QFI, 0xb8 >> 2), meter))));
  }

  private Outcome up(Octets frame) throws IOException {
    return bed.up(frame);
  }

  private Outcome down(Octets frame) throws IOException {
    return bed.down(frame);
  }

  private void assertCounted(long up, long upOctets, long down, long downOctets) {
    assertEquals(up, bed.read(meter, UsageLine.UPLINK_PACKETS));
    assertEquals(upOctets, bed.read(meter, UsageLine.UPLINK_OCTETS));
    assertEquals(down, bed.read(meter, UsageLine.DOWNLINK_PACKETS));
    assertEquals(downOctets, bed.read(meter, UsageLine.DOWNLINK_OCTETS));
    FlowCounts all = bed.counts();
    assertEquals(
        List.of(up, upOctets, down, downOctets),
        List.of(
            all.uplinkPackets(), all.uplinkOctets(), all.downlinkPackets(), all.downlinkOctets()));
  }

  private static Octets tunnelled(Ipv4Address source, int qfi, int octets) {
    byte[] packet = Frames.packet(source, Hosts.DATA_NETWORK, octets);
    return Frames.tunnelled(Hosts.MACS_AT_N3, Hosts.GNB, Hosts.N3, TEID, qfi, packet);
  }

  private static Octets toPhone(Ipv4Address ue, int octets) {
    return Frames.plain(Hosts.MACS_AT_N6, Frames.packet(Hosts.DATA_NETWORK, ue, octets));
  }

  private static Octets with(Octets frame, int at, int value) {
    byte[] changed = frame.toArray();
    changed[at] = (byte) value;
    return Octets.adopt(changed);
  }

  // ---- uplink

  @Test
  void anUplinkPacketLeavesItsTunnelForTheDataNetwork() throws IOException {
    Octets sent = tunnelled(UE, QFI, 64);
    Outcome outcome = up(sent);
    assertEquals(XdpAction.REDIRECT, outcome.action());
    Octets frame = outcome.packet();
    assertEquals("020000000201" + "020000000202" + "0800", frame.slice(0, 14).toHex());
    assertEquals(14 + 64, frame.length());
    assertEquals(63, frame.at(14 + 8));
    assertTrue(Frames.isIntact(frame, 14));
    assertEquals(sent.from(Frames.BEFORE_INNER + 12).toHex(), frame.from(14 + 12).toHex());
    assertCounted(1, 64, 0, 0);
  }

  @Test
  void aTunnelThatAsksForNoFlowTakesPacketsWithAndWithoutContainer() throws IOException {
    bed.put(session(List.of(rule(null, TO_NETWORK, meter)), List.of()));
    assertEquals(XdpAction.REDIRECT, up(tunnelled(UE, -1, 1_400)).action());
    assertEquals(XdpAction.REDIRECT, up(tunnelled(UE, 5, 1_400)).action());
    assertCounted(2, 2_800, 0, 0);
  }

  @Test
  void anotherFlowThanTheRulesIsLeftToTheSlowPath() throws IOException {
    assertEquals(XdpAction.PASS, up(tunnelled(UE, 5, 64)).action());
    assertEquals(XdpAction.PASS, up(tunnelled(UE, -1, 64)).action());
    assertCounted(0, 0, 0, 0);
  }

  @Test
  void theSourceAddressOfSomebodyElseIsDroppedAndCounted() throws IOException {
    assertEquals(XdpAction.DROP, up(tunnelled(OTHER_UE, QFI, 64)).action());
    assertEquals(1, bed.dropped(Drop.SPOOFED));
    assertCounted(0, 0, 0, 0);
  }

  @Test
  void aWrongInnerChecksumIsDroppedAndCounted() throws IOException {
    assertEquals(XdpAction.DROP, up(with(tunnelled(UE, QFI, 64), INNER_TTL, 63)).action());
    assertEquals(1, bed.dropped(Drop.BROKEN));
  }

  @Test
  void whatIsNotForItIsLeftUntouchedToTheSlowPath() throws IOException {
    Octets good = tunnelled(UE, QFI, 64);
    leftAlone("another Ethernet type", with(good, 13, 0x06));
    leftAlone("to all stations", with(good, 0, 0xff));
    leftAlone("outer options", with(good, 14, 0x46));
    leftAlone("a fragment", with(good, 20, 0x20));
    leftAlone("not UDP", with(good, 23, 6));
    leftAlone("to another address", with(good, 33, 3));
    leftAlone("to another port", with(good, 37, 0x69));
    leftAlone("outer length", with(good, 17, good.at(17) + 1));
    leftAlone("outer checksum", with(good, 24, good.at(24) ^ 1));
    leftAlone("UDP length", with(good, 39, good.at(39) - 1));
    leftAlone("GTP-U length", with(good, 45, good.at(45) + 4));
    leftAlone("version 2", with(good, 42, 0x54));
    leftAlone("GTP'", with(good, 42, 0x24));
    leftAlone("sequence number", with(good, 42, 0x36));
    leftAlone("echo request", with(good, 43, 1));
    leftAlone("error indication", with(good, 43, 26));
    leftAlone("end marker", with(good, 43, 254));
    leftAlone("unknown tunnel", with(good, 49, 0x99));
    leftAlone("another extension header", with(good, 53, 0x40));
    leftAlone("container of 8 octets", with(good, 54, 2));
    leftAlone("container of 0 octets", with(good, 54, 0));
    leftAlone("downlink container", with(good, 55, 0));
    leftAlone("a second extension header", with(good, 57, 0x85));
    leftAlone("another version inside", with(good, 58, 0x55));
    leftAlone("inner options", with(good, 58, 0x46));
    leftAlone("inner length", with(good, 61, good.at(61) + 1));
    leftAlone("longer frame than its packet", good.plus(Octets.of(0)));
  }

  private void leftAlone(String why, Octets frame) throws IOException {
    Outcome outcome = up(frame);
    assertEquals(XdpAction.PASS, outcome.action(), why);
    assertEquals(frame, outcome.packet(), why);
  }

  @Test
  void aPacketAtTheEndOfItsLifeIsLeftToTheSlowPath() throws IOException {
    byte[] dying = Frames.packet(UE, Hosts.DATA_NETWORK, 64);
    dying[8] = 1;
    dying[10] = (byte) (dying[10] + 63); // the checksum of what is 63 less
    leftAlone(
        "no hop left", Frames.tunnelled(Hosts.MACS_AT_N3, Hosts.GNB, Hosts.N3, TEID, QFI, dying));
  }

  @Test
  void noTruncationIsForwarded() throws IOException {
    Octets good = tunnelled(UE, QFI, 64);
    for (int length = 14; length < good.length(); length++) {
      assertNotEquals(XdpAction.REDIRECT, up(good.slice(0, length)).action(), "of " + length);
    }
    assertCounted(0, 0, 0, 0);
  }

  /// Whatever is changed in the headers, a packet that is forwarded still has the phone's address,
  /// a good checksum, and the length it says.
  @Test
  void noChangedHeaderMakesAForgery() throws IOException {
    long seed = Long.getLong("soliton.seed", System.nanoTime());
    Random random = new Random(seed);
    Octets good = tunnelled(UE, QFI, 64);
    bed.hosts.atUserPlane(
        () -> {
          for (int i = 0; i < 3_000; i++) {
            byte[] frame = good.toArray();
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
              frame[random.nextInt(Frames.BEFORE_INNER + 28)] = (byte) random.nextInt(256);
            }
            Outcome outcome = bed.up(Octets.copyOf(frame));
            if (outcome.action() == XdpAction.REDIRECT) {
              Octets sent = outcome.packet();
              String what = "seed %d, %s".formatted(seed, sent);
              assertEquals("0a2d0007", sent.slice(26, 4).toHex(), what);
              assertTrue(Frames.isIntact(sent, 14), what);
              assertEquals(sent.length() - 14, sent.at(16) << 8 | sent.at(17), what);
            }
          }
          return true;
        });
  }

  @Test
  void aPhoneReachesNeitherThisHostNorOtherPhonesByTheFastPath() throws IOException {
    for (Ipv4Address to : List.of(Hosts.N3, Ipv4Address.of(10, 2, 0, 2), Hosts.GNB, OTHER_UE)) {
      byte[] packet = Frames.packet(UE, to, 64);
      leftAlone(
          to.toString(),
          Frames.tunnelled(Hosts.MACS_AT_N3, Hosts.GNB, Hosts.N3, TEID, QFI, packet));
    }
  }

  // ---- downlink

  @Test
  void aDownlinkPacketEntersItsTunnel() throws IOException {
    Octets sent = toPhone(UE, 64);
    Outcome outcome = down(sent);
    assertEquals(XdpAction.REDIRECT, outcome.action());
    Octets frame = outcome.packet();
    assertEquals(14 + 44 + 64, frame.length());
    assertEquals("020000000101" + "020000000102" + "0800", frame.slice(0, 14).toHex());
    assertTrue(Frames.isIntact(frame, 14));
    assertEquals("45b8006c0000400040" + "11", frame.slice(14, 10).toHex());
    assertEquals("0a010002" + "0a010001", frame.slice(26, 8).toHex());
    assertEquals("08680868" + "0058" + "0000", frame.slice(34, 8).toHex());
    assertEquals("34ff0048" + "00abcdef", frame.slice(42, 8).toHex());
    assertEquals("00000085" + "01000900", frame.slice(50, 8).toHex());
    assertEquals(63, frame.at(58 + 8));
    assertTrue(Frames.isIntact(frame, 58));
    assertEquals(sent.from(14 + 12).toHex(), frame.from(58 + 12).toHex());
    assertCounted(0, 0, 1, 64);
  }

  @Test
  void aShortFrameIsForwardedThoughItIsFilledUp() throws IOException {
    byte[] packet = Frames.packet(Hosts.DATA_NETWORK, UE, 28);
    Octets padded = Frames.plain(Hosts.MACS_AT_N6, packet).plus(Octets.adopt(new byte[18]));
    Outcome outcome = down(padded);
    assertEquals(XdpAction.REDIRECT, outcome.action());
    assertEquals("0048", outcome.packet().slice(16, 2).toHex());
    assertCounted(0, 0, 1, 28);
  }

  @Test
  void aPacketTooLongForTheTunnelIsLeftToTheSlowPath() throws IOException {
    assertEquals(XdpAction.REDIRECT, down(toPhone(UE, 1_456)).action());
    assertEquals(XdpAction.PASS, down(toPhone(UE, 1_457)).action());
    assertCounted(0, 0, 1, 1_456);
  }

  @Test
  void downlinkForNobodyOrBrokenIsLeftToTheSlowPath() throws IOException {
    Octets good = toPhone(UE, 64);
    assertEquals(XdpAction.PASS, down(toPhone(OTHER_UE, 64)).action());
    assertEquals(XdpAction.PASS, down(with(good, 14, 0x46)).action());
    assertEquals(XdpAction.PASS, down(with(good, 22, 1)).action());
    assertEquals(XdpAction.PASS, down(with(good, 17, 63)).action());
    assertEquals(XdpAction.PASS, down(with(good, 17, 65)).action());
    for (int length = 14; length < good.length(); length++) {
      Outcome outcome = down(good.slice(0, length));
      assertNotEquals(XdpAction.REDIRECT, outcome.action(), "of " + length);
    }
  }
}
