package soliton.assurance.paths;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import soliton.assurance.paths.Rule.Action;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.pfcp.ie.SdfFilter;

/// Rules and packets by chance, on both paths: they agree, and nothing leaves that should not.
/// `-Dsoliton.seed=N` repeats a run, `-Dsoliton.plans=N` makes it longer.
class PacketFuzzTest {
  private static final Ipv4Address UE = Phone.FIRST.ipv4();
  private static final Ipv6Address UE6 = Phone.FIRST.ipv6();
  private static final long SEED = Long.getLong("soliton.seed", 20_261_122);
  private static final int PLANS = Integer.getInteger("soliton.plans", 40);
  private static final int PACKETS_A_PLAN = 150;
  private static final int[] FLOWS = {5, 9};
  private static final int[] PORTS = {53, 80, 443, 5_000};
  private static final int[] PROTOCOLS = {1, 6, 17, 17, 17, 47, 58, 132};
  private static final Ipv4Address[] SERVERS = {
    Ipv4Address.parse("10.200.0.9"), Ipv4Address.parse("10.201.0.1")
  };
  private static final Ipv6Address[] SERVERS6 = {
    Ipv6Address.parse("2001:db8:200::9"), Ipv6Address.parse("2001:db8:201::1")
  };

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

  @Test
  void bothPathsDoTheSameWithEverything() throws IOException {
    int carried = 0;
    int forwarded = 0;
    for (int i = 0; i < PLANS; i++) {
      long seed = SEED + i;
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      Plan plan = plan(random);
      try (TwoSites sites = TwoSites.of(ground, plan)) {
        forwarded += run(sites, random, "seed " + seed + ", " + plan);
        carried += sites.carriedByKernel();
        sites.octetsAtTheEnd();
      } catch (AssertionError differs) {
        throw new AssertionError("seed " + seed + ", " + plan, differs);
      }
    }
    // A fuzzer whose packets all die at the first check proves nothing.
    assertTrue(forwarded > PLANS * PACKETS_A_PLAN / 10, "only " + forwarded + " were forwarded");
    assertTrue(carried > forwarded / 3, "the kernel carried only " + carried);
  }

  private static int run(TwoSites sites, RandomGenerator random, String what) throws IOException {
    int forwarded = 0;
    for (int i = 0; i < PACKETS_A_PLAN; i++) {
      boolean uplink = random.nextBoolean();
      Octets packet = mutated(packet(random, uplink), random);
      List<Seen> seen =
          uplink
              ? random.nextInt(4) == 0
                  ? sites.upBroken(flow(random), packet, breaking(random))
                  : sites.up(flow(random), packet)
              : sites.down(packet);
      for (Seen each : seen) {
        assertTrue(uplink ? mayComeOfUplink(each) : mayComeOfDownlink(each), () -> what + each);
      }
      forwarded += seen.size();
    }
    return forwarded;
  }

  /// The packet of the phone, to the network or to itself, or an answer of GTP-U to the radio.
  private static boolean mayComeOfUplink(Seen seen) {
    boolean answers = seen.toRadio() && seen.teid() == 0;
    return answers || isFromPhone(seen.packet());
  }

  private static boolean mayComeOfDownlink(Seen seen) {
    return seen.toRadio() && seen.teid() == Phone.FIRST.teid();
  }

  private static boolean isFromPhone(Octets packet) {
    return packet.at(0) >> 4 == 4
        ? packet.slice(12, 4).equals(UE.toOctets())
        : packet.slice(8, 8).equals(UE6.toOctets().slice(0, 8))
            || packet.slice(8, 2).equals(Octets.of(0xfe, 0x80));
  }

  // ---- rules by chance

  private static Plan plan(RandomGenerator random) {
    List<Rule> rules = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      rules.add(rule(true, 10 * i, random));
      rules.add(rule(false, 10 * i + 5, random));
    }
    return new Plan(Phone.FIRST, rules, Rule.NO_LIMIT);
  }

  private static Rule rule(boolean uplink, int precedence, RandomGenerator random) {
    List<SdfFilter> filters = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      filters.add(filter(random));
    }
    return new Rule(
        uplink,
        precedence,
        uplink ? flow(random) : FLOWS[random.nextInt(FLOWS.length)],
        filters,
        random.nextInt(6) == 0 ? Action.DROP : Action.FORWARD,
        random.nextInt(8) != 0,
        Rule.NO_LIMIT,
        random.nextBoolean(),
        List.of());
  }

  private static SdfFilter filter(RandomGenerator random) {
    String protocol =
        random.nextBoolean() ? "ip" : "" + PROTOCOLS[random.nextInt(PROTOCOLS.length)];
    String remote =
        switch (random.nextInt(4)) {
          case 0 -> "any";
          case 1 -> SERVERS[random.nextInt(2)] + "/" + (8 + random.nextInt(25));
          case 2 -> SERVERS6[random.nextInt(2)] + "/" + (32 + random.nextInt(97));
          default -> SERVERS[random.nextInt(2)].toString();
        };
    String remotePorts =
        switch (random.nextInt(3)) {
          case 0 -> " " + PORTS[random.nextInt(PORTS.length)];
          case 1 -> " 50-90,5000-5005";
          default -> "";
        };
    String localPorts = random.nextInt(4) == 0 ? " " + PORTS[random.nextInt(PORTS.length)] : "";
    Integer tos = random.nextInt(5) == 0 ? Integer.valueOf(0xb8fc) : null;
    return new SdfFilter(
        "permit out %s from %s%s to assigned%s"
            .formatted(protocol, remote, remotePorts, localPorts),
        tos,
        null,
        null,
        null,
        null);
  }

  private static int flow(RandomGenerator random) {
    int chosen = random.nextInt(FLOWS.length + 1);
    return chosen == FLOWS.length ? -1 : FLOWS[chosen];
  }

  // ---- packets by chance

  private static Octets packet(RandomGenerator random, boolean uplink) {
    int protocol = PROTOCOLS[random.nextInt(PROTOCOLS.length)];
    int tos = random.nextInt(3) == 0 ? 0xb8 : 0;
    Octets payload =
        Packets.udpPayload(
            PORTS[random.nextInt(PORTS.length)],
            PORTS[random.nextInt(PORTS.length)],
            random.nextInt(200));
    if (random.nextInt(3) == 0) {
      Ipv6Address server = SERVERS6[random.nextInt(2)];
      return uplink
          ? Packets.ipv6(UE6, server, protocol, tos, payload)
          : Packets.ipv6(server, UE6, protocol, tos, payload);
    }
    Ipv4Address server = SERVERS[random.nextInt(2)];
    return uplink
        ? Packets.ipv4(UE, server, protocol, tos, payload)
        : Packets.ipv4(server, UE, protocol, tos, payload);
  }

  /// One packet in three is bent: an octet of its headers, or its length.
  private static Octets mutated(Octets packet, RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> bent(packet, random);
      case 1 ->
          random.nextBoolean()
              ? packet.slice(0, 1 + random.nextInt(packet.length() - 1))
              : packet.plus(Octets.copyOf(new byte[1 + random.nextInt(8)]));
      default -> packet;
    };
  }

  private static Octets bent(Octets packet, RandomGenerator random) {
    int at = random.nextInt(Math.min(48, packet.length()));
    int value = random.nextInt(256);
    // Half of them with a checksum that is right, so that more than the checksum is tried.
    if (packet.at(0) >> 4 == 4 && at < 20 && random.nextBoolean()) {
      return Packets.with(packet, at, value);
    }
    byte[] changed = packet.toArray();
    changed[at] = (byte) value;
    return Octets.adopt(changed);
  }

  /// Changes an octet of the GTP-U header that is not of its TEID.
  private static TwoSites.Breaking breaking(RandomGenerator random) {
    int at = random.nextInt(16);
    int value = random.nextInt(256);
    return datagram -> {
      byte[] changed = datagram.toArray();
      boolean inTeid = at >= 4 && at < 8;
      changed[inTeid || at >= changed.length ? 0 : at] = (byte) value;
      return Octets.adopt(changed);
    };
  }
}
