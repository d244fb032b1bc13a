package soliton.xdp.fastpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.xdp.fastpath.Packets.TCP;
import static soliton.xdp.fastpath.Packets.UDP;
import static soliton.xdp.fastpath.Packets.atN6;
import static soliton.xdp.fastpath.Packets.inTunnel;
import static soliton.xdp.fastpath.Packets.ipv6;
import static soliton.xdp.fastpath.Packets.transport;
import static soliton.xdp.fastpath.Sessions.TEID;
import static soliton.xdp.fastpath.Sessions.TO_NETWORK;
import static soliton.xdp.fastpath.Sessions.UE;
import static soliton.xdp.fastpath.Sessions.rule;
import static soliton.xdp.fastpath.Sessions.toTunnel;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.NatFlow;
import soliton.transport.flow.Prefix;
import soliton.xdp.bench.Frames;
import soliton.xdp.bench.Hosts;
import soliton.xdp.kernel.BpfProgram.Outcome;
import soliton.xdp.kernel.XdpAction;

/// Whatever is wrong with a packet: if it is forwarded, it is one that may be, and says what it is.
class HostilePacketsTest {
  private static final int ROUNDS = 1_500;
  private static final int HEADERS = 64;
  private static final String PREFIX = "20010db800000007";
  private static final Octets PHONE = Octets.ofHex(PREFIX + "1111222233334444");
  private static final Octets SERVER = Octets.ofHex("fd020000000000000000000000000001");

  private static Bed bed;
  private final long seed = Long.getLong("soliton.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @BeforeAll
  static void build() throws IOException {
    bed = Bed.build("soliton-xdphos");
  }

  @AfterAll
  static void tearDown() throws IOException {
    if (bed != null) {
      bed.close();
    }
  }

  @BeforeEach
  void clear() throws IOException {
    bed.clear();
  }

  private void put(boolean translates) {
    bed.put(
        new FlowSession(
            1,
            Bed.NETWORK,
            List.of(Prefix.of(UE), Prefix.of(Ipv6Address.of(PHONE), 64)),
            Map.of(TEID, List.of(rule(null, TO_NETWORK))),
            List.of(rule(null, toTunnel(9, 0))),
            translates));
  }

  private interface Judge {
    void judge(Octets sent, String what) throws IOException;
  }

  private interface Trial {
    Outcome run(Octets frame) throws IOException;
  }

  /// Changes octets, cuts and lengthens; judges what leaves all the same.
  private void attack(Octets good, Trial trial, Judge judge) throws IOException {
    for (int i = 0; i < ROUNDS; i++) {
      byte[] frame = good.toArray();
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        frame[random.nextInt(Math.min(HEADERS, frame.length))] = (byte) random.nextInt(256);
      }
      Octets hostile = Octets.copyOf(frame);
      switch (random.nextInt(8)) {
        case 0 -> hostile = hostile.slice(0, 14 + random.nextInt(hostile.length() - 14));
        case 1 -> hostile = hostile.plus(Octets.adopt(new byte[1 + random.nextInt(40)]));
        default -> {}
      }
      Outcome outcome = trial.run(hostile);
      if (outcome.action() == XdpAction.REDIRECT) {
        judge.judge(outcome.packet(), "seed %d: %s".formatted(seed, hostile));
      } else if (outcome.action() == XdpAction.PASS) {
        assertEquals(hostile, outcome.packet(), "handed over, but changed: seed " + seed);
      }
    }
  }

  private static int number(Octets frame, int at) {
    return frame.at(at) << 8 | frame.at(at + 1);
  }

  @Test
  void whatLeavesForTheNetworkHasThePhonesPrefix() throws IOException {
    put(false);
    attack(
        inTunnel(ipv6(PHONE, SERVER, 0, UDP, new byte[20])),
        bed::up,
        (sent, what) -> {
          if (sent.at(14) >> 4 == 6) {
            assertEquals(PREFIX, sent.slice(14 + 8, 8).toHex(), what);
            assertEquals(sent.length() - 14 - 40, number(sent, 14 + 4), what);
          } else {
            assertEquals("0a2d0007", sent.slice(26, 4).toHex(), what);
          }
        });
  }

  @Test
  void whatEntersATunnelIsForItsPhone() throws IOException {
    put(false);
    for (byte[] packet :
        List.of(
            transport(UDP, Hosts.DATA_NETWORK, 80, UE, 5_000),
            ipv6(SERVER, PHONE, 0, UDP, new byte[20]))) {
      attack(
          atN6(packet),
          bed::down,
          (sent, what) -> {
            assertTrue(Frames.isIntact(sent, 14), what);
            assertTrue(sent.length() - 14 >= number(sent, 16), what); // short frames are filled up
            assertEquals("00abcdef", sent.slice(46, 4).toHex(), what);
            boolean ipv6 = sent.at(58) >> 4 == 6;
            int inner = ipv6 ? 40 + number(sent, 58 + 4) : number(sent, 58 + 2);
            assertEquals(44 + inner, number(sent, 16), what);
            String to = ipv6 ? sent.slice(58 + 24, 8).toHex() : sent.slice(58 + 16, 4).toHex();
            assertEquals(ipv6 ? PREFIX : "0a2d0007", to, what);
          });
    }
  }

  @Test
  void whatIsTranslatedNeverHasThePhonesOwnAddress() throws IOException {
    put(true);
    int outside = Hosts.DATA_NETWORK.bits() + 50;
    bed.translations.put(
        new NatFlow(
            0, TCP, UE.bits(), 5_000, outside, 60_000, Hosts.DATA_NETWORK.bits(), 80, bed.meter()));
    attack(
        inTunnel(transport(TCP, UE, 5_000, Hosts.DATA_NETWORK, 80)),
        bed::up,
        (sent, what) -> {
          assertEquals("0a020033", sent.slice(26, 4).toHex(), what);
          assertTrue(Frames.isIntact(sent, 14), what);
        });
  }
}
