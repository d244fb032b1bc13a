package soliton.assurance.paths;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.upf.nat.NatSettings;

/// Rules, packets and changes of rules by chance, on both paths: they agree, and nothing leaves
/// that should not. `-Dsoliton.seed=N` repeats a run, `-Dsoliton.plans=N` makes it longer.
class PacketFuzzTest {
  private static final long SEED = Long.getLong("soliton.seed", 20_261_122);
  private static final int PLANS = Integer.getInteger("soliton.plans", 40);
  private static final int PACKETS_A_PLAN = 150;
  private static final int PACKETS_A_CHANGE = 25;
  private static final Phone FIRST = Phone.FIRST.withRoutes("192.168.7.0/24");
  private static final Phone SECOND = Phone.SECOND;
  private static final Ipv4Address OUTSIDE = Ipv4Address.parse("10.2.0.50");
  private static final Ipv4Address SERVER = Ipv4Address.parse("10.200.0.9");

  private static Ground ground;

  @BeforeAll
  static void build() throws IOException {
    ground = Ground.build("soliton-fuzz");
  }

  @AfterAll
  static void tearDown() throws IOException {
    if (ground != null) {
      ground.close();
    }
  }

  /// What came of the packets of a plan, or of all.
  private record Score(int packets, int forwarded, int carried) {
    Score and(Score other) {
      return new Score(
          packets + other.packets, forwarded + other.forwarded, carried + other.carried);
    }

    /// A fuzzer whose packets all die at the first check proves nothing.
    void demandSense(String what) {
      System.getLogger("soliton.paths")
          .log(
              System.Logger.Level.INFO,
              "paths.fuzzed what=%s packets=%d forwarded=%d by-kernel=%d"
                  .formatted(what, packets, forwarded, carried));
      assertTrue(forwarded > packets / 10, "only " + forwarded + " were forwarded");
      assertTrue(carried > forwarded / 4, "the kernel carried only " + carried);
    }
  }

  private interface Trial {
    Score with(Chance chance) throws IOException;
  }

  private static Score all(Trial trial) throws IOException {
    Score score = new Score(0, 0, 0);
    for (int i = 0; i < PLANS; i++) {
      long seed = SEED + i;
      try {
        score = score.and(trial.with(new Chance(seed)));
      } catch (AssertionError differs) {
        throw new AssertionError("-Dsoliton.plans=1 -Dsoliton.seed=" + seed, differs);
      }
    }
    return score;
  }

  // ---- rules and their changes

  @Test
  void bothPathsDoTheSameWithEverything() throws IOException {
    all(PacketFuzzTest::sessions).demandSense("rules");
  }

  private static Score sessions(Chance chance) throws IOException {
    Plan plan = chance.plan(FIRST);
    Modifications changes = new Modifications(chance, plan);
    try (TwoSites sites = TwoSites.of(ground, Site.Setting.PLAIN, plan, chance.plan(SECOND))) {
      int forwarded = 0;
      for (int i = 0; i < PACKETS_A_PLAN; i++) {
        forwarded += chance.oneIn(2) ? up(sites, chance) : down(sites, chance);
        if (chance.oneIn(PACKETS_A_CHANGE)) {
          sites.change(changes.next());
        }
      }
      sites.octetsAtTheEnd();
      return new Score(PACKETS_A_PLAN, forwarded, sites.carriedByKernel());
    } catch (AssertionError differs) {
      throw new AssertionError(plan.toString(), differs);
    }
  }

  private static int up(TwoSites sites, Chance chance) throws IOException {
    int who = chance.below(2);
    Phone phone = who == 0 ? FIRST : SECOND;
    Octets packet = chance.mutated(chance.packet(true, phone, who == 0 ? SECOND : FIRST));
    List<Seen> seen =
        switch (chance.below(5)) {
          case 0 -> sites.upBroken(chance.flow(), packet, chance.breaking());
          case 1 -> who == 0 ? sites.upOverIpv6(chance.flow(), packet) : List.of();
          default -> sites.up(who, chance.flow(), packet);
        };
    for (Seen each : seen) {
      assertTrue(mayComeOfUplink(each), each::toString);
    }
    return seen.size();
  }

  /// A packet of a phone, to the network, the other phone or a listener; or an answer of GTP-U.
  private static boolean mayComeOfUplink(Seen seen) {
    boolean answers = seen.toRadio() && seen.teid() == 0;
    boolean known = !seen.toRadio() || isTunnel(seen.teid());
    return answers || known && (isFrom(FIRST, seen.packet()) || isFrom(SECOND, seen.packet()));
  }

  private static boolean isTunnel(long teid) {
    return teid == FIRST.teid() || teid == SECOND.teid() || teid == PfcpRules.COPY_TEID;
  }

  private static boolean isFrom(Phone phone, Octets packet) {
    return packet.at(0) >> 4 == 4
        ? packet.slice(12, 4).equals(phone.ipv4().toOctets())
            || packet.slice(12, 3).equals(Octets.of(192, 168, 7))
        : packet.slice(8, 8).equals(phone.ipv6().toOctets().slice(0, 8))
            || packet.slice(8, 2).equals(Octets.of(0xfe, 0x80));
  }

  private static int down(TwoSites sites, Chance chance) throws IOException {
    Phone phone = chance.oneIn(2) ? FIRST : SECOND;
    List<Seen> seen = sites.down(chance.mutated(chance.packet(false, phone, phone)));
    for (Seen each : seen) {
      assertTrue(each.toRadio() && isTunnel(each.teid()), each::toString);
    }
    return seen.size();
  }

  // ---- translations

  @Test
  void bothPathsTranslateTheSame() throws IOException {
    all(PacketFuzzTest::translations).demandSense("translations");
  }

  private static Score translations(Chance chance) throws IOException {
    Plan plan = Plan.of(Rule.up(-1).metered(), Rule.down(Chance.FLOWS[0]).metered());
    NatSettings nat = NatSettings.of(List.of(OUTSIDE));
    List<Octets> answers = new ArrayList<>();
    try (TwoSites sites = TwoSites.of(ground, Site.Setting.translating(nat), plan)) {
      int forwarded = 0;
      for (int i = 0; i < PACKETS_A_PLAN; i++) {
        boolean uplink = answers.isEmpty() || chance.oneIn(2);
        Octets packet =
            chance.oneIn(2)
                ? uplink ? request(chance) : answers.get(chance.below(answers.size()))
                : chance.mutated(
                    uplink ? request(chance) : answers.get(chance.below(answers.size())));
        List<Seen> seen = uplink ? sites.up(chance.flow(), packet) : sites.down(packet);
        for (Seen each : seen) {
          assertTrue(uplink ? isFromOutside(each) : isToPhone(each), each::toString);
          if (uplink && each.packet().length() >= 28) {
            answers.add(answer(each.packet()));
          }
        }
        forwarded += seen.size();
      }
      sites.octetsAtTheEnd();
      return new Score(PACKETS_A_PLAN, forwarded, sites.carriedByKernel());
    }
  }

  private static boolean isFromOutside(Seen seen) {
    return !seen.toRadio()
        && (seen.packet().at(0) >> 4 == 6 || seen.packet().slice(12, 4).equals(OUTSIDE.toOctets()));
  }

  private static boolean isToPhone(Seen seen) {
    return seen.teid() == Phone.FIRST.teid();
  }

  /// Of few flows, so that some last.
  private static Octets request(Chance chance) {
    int port = 4_000 + chance.below(2);
    return switch (chance.below(4)) {
      case 0 ->
          Packets.ipv4(
              Phone.FIRST.ipv4(), SERVER, Packets.ICMP, 0, Packets.echo(8, port, chance.below(9)));
      case 1 ->
          Packets.ipv4(
              Phone.FIRST.ipv4(),
              SERVER,
              Packets.TCP,
              0,
              Packets.tcpPayload(port, 80, flags(chance), chance.below(9)));
      default -> Packets.ipv4(Phone.FIRST.ipv4(), SERVER, Packets.UDP, 0, chance.payload(port, 53));
    };
  }

  /// Mostly data, sometimes a beginning or an end.
  private static int flags(Chance chance) {
    return chance.oneIn(12) ? chance.below(32) : 0x10;
  }

  /// What the server says to a packet: the same, back.
  private static Octets answer(Octets packet) {
    int protocol = packet.at(9);
    Octets ports = packet.slice(20, 4);
    Octets payload =
        protocol == Packets.ICMP
            ? Octets.of(0, packet.at(21)).plus(packet.from(22))
            : ports.from(2).plus(ports.slice(0, 2)).plus(packet.from(24));
    return Packets.ipv4(SERVER, OUTSIDE, protocol, packet.at(1), payload);
  }
}
