package soliton.assurance.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import soliton.assurance.paths.Rule.Action;
import soliton.assurance.paths.Rule.Feature;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.pfcp.ie.SdfFilter;

/// Rules and packets by chance. Few values each, so that packets meet rules.
final class Chance {
  static final int[] FLOWS = {5, 9};
  private static final int[] PORTS = {53, 80, 443, 5_000};
  private static final int[] PROTOCOLS = {1, 6, 17, 17, 17, 47, 58, 132};
  private static final int[] EXTENSIONS = {0, 43, 44, 60};
  private static final int[] TYPES_OF_SERVICE = {0, 0, 0, 0xb8, 1, 2, 3};
  private static final Ipv4Address[] SERVERS = {
    Ipv4Address.parse("10.200.0.9"), Ipv4Address.parse("10.201.0.1")
  };
  private static final Ipv6Address[] SERVERS6 = {
    Ipv6Address.parse("2001:db8:200::9"), Ipv6Address.parse("2001:db8:201::1")
  };

  /// So slow that each packet is ahead of it: but less than 64 KiB are sent, which pass at once.
  private static final long SLOW_KBPS = 8;

  private static final Ipv4Address BEHIND = Ipv4Address.parse("192.168.7.77");

  private final RandomGenerator random;

  Chance(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /// True once in so many times.
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  int flow() {
    int chosen = below(FLOWS.length + 1);
    return chosen == FLOWS.length ? -1 : FLOWS[chosen];
  }

  // ---- rules

  Plan plan(Phone phone) {
    List<Rule> rules = new ArrayList<>();
    int count = 1 + below(4);
    for (int i = 0; i < count; i++) {
      rules.add(rule(true, 10 * i));
      rules.add(rule(false, 10 * i + 5));
    }
    return new Plan(phone, rules, Rule.NO_LIMIT);
  }

  Rule rule(boolean uplink, int precedence) {
    List<SdfFilter> filters = new ArrayList<>();
    for (int i = below(3); i > 0; i--) {
      filters.add(filter());
    }
    return new Rule(
        uplink,
        precedence,
        uplink ? flow() : FLOWS[below(FLOWS.length)],
        filters,
        action(),
        !oneIn(8),
        oneIn(3) ? SLOW_KBPS : Rule.NO_LIMIT,
        random.nextBoolean(),
        features(uplink));
  }

  Action action() {
    return oneIn(6) ? Action.DROP : oneIn(12) ? Action.BUFFER : Action.FORWARD;
  }

  private List<Feature> features(boolean uplink) {
    List<Feature> features = new ArrayList<>();
    for (Feature each : Feature.values()) {
      boolean possible =
          switch (each) {
            case REDIRECTION -> uplink;
            case OVER_IPV6 -> !uplink;
            case MARKING, COPY, L4S, GUARANTEE -> true;
          };
      boolean costsTheKernel = each == Feature.COPY || each == Feature.REDIRECTION;
      if (possible && oneIn(costsTheKernel ? 12 : 3)) {
        features.add(each);
      }
    }
    return features;
  }

  private SdfFilter filter() {
    String protocol = random.nextBoolean() ? "ip" : "" + PROTOCOLS[below(PROTOCOLS.length)];
    String remote =
        switch (below(4)) {
          case 0 -> "any";
          case 1 -> SERVERS[below(2)] + "/" + (8 + below(25));
          case 2 -> SERVERS6[below(2)] + "/" + (32 + below(97));
          default -> SERVERS[below(2)].toString();
        };
    String remotePorts =
        switch (below(3)) {
          case 0 -> " " + PORTS[below(PORTS.length)];
          case 1 -> " 50-90,5000-5005";
          default -> "";
        };
    String localPorts = oneIn(4) ? " " + PORTS[below(PORTS.length)] : "";
    Integer tos = oneIn(5) ? Integer.valueOf(0xb8fc) : null;
    return new SdfFilter(
        "permit out %s from %s%s to assigned%s"
            .formatted(protocol, remote, remotePorts, localPorts),
        tos,
        null,
        null,
        null,
        null);
  }

  // ---- packets

  /// Between the phone and a server, or the other phone.
  Octets packet(boolean uplink, Phone phone, Phone other) {
    int tos = TYPES_OF_SERVICE[below(TYPES_OF_SERVICE.length)];
    int protocol = PROTOCOLS[below(PROTOCOLS.length)];
    Octets payload = payload(PORTS[below(PORTS.length)], PORTS[below(PORTS.length)]);
    boolean toOther = uplink && oneIn(12);
    if (oneIn(3)) {
      Ipv6Address far = toOther ? other.ipv6() : SERVERS6[below(2)];
      Ipv6Address from = uplink ? phone.ipv6() : far;
      Ipv6Address to = uplink ? far : phone.ipv6();
      return oneIn(4)
          ? extended(from, to, protocol, tos, payload)
          : Packets.ipv6(from, to, protocol, tos, payload);
    }
    Ipv4Address near = oneIn(6) && !phone.routes().isEmpty() ? BEHIND : phone.ipv4();
    Ipv4Address far = toOther ? other.ipv4() : SERVERS[below(2)];
    Octets packet =
        uplink
            ? Packets.ipv4(near, far, protocol, tos, payload)
            : Packets.ipv4(far, near, protocol, tos, payload);
    return oneIn(8) ? fragment(packet) : packet;
  }

  Octets payload(int fromPort, int toPort) {
    return Packets.udpPayload(fromPort, toPort, below(200));
  }

  private Octets extended(Ipv6Address from, Ipv6Address to, int protocol, int tos, Octets payload) {
    int header = EXTENSIONS[below(EXTENSIONS.length)];
    Octets extended = Packets.extended(protocol, 0, below(3), below(16), payload);
    return Packets.ipv6(from, to, header, tos, extended);
  }

  /// A first one, one in the middle, or the last; of few packets, so that some meet.
  private Octets fragment(Octets packet) {
    Octets identified = Packets.with(packet, 5, below(3));
    return Packets.with(Packets.with(identified, 6, below(2) << 5), 7, below(2));
  }

  /// One packet in three is bent: an octet of its headers, or its length.
  Octets mutated(Octets packet) {
    return switch (below(6)) {
      case 0 -> bent(packet);
      case 1 ->
          random.nextBoolean()
              ? packet.slice(0, 1 + below(packet.length() - 1))
              : packet.plus(Octets.copyOf(new byte[1 + below(8)]));
      default -> packet;
    };
  }

  private Octets bent(Octets packet) {
    int at = below(Math.min(48, packet.length()));
    int value = below(256);
    // Half of them with a checksum that is right, so that more than the checksum is tried.
    if (packet.at(0) >> 4 == 4 && at < 20 && random.nextBoolean()) {
      return Packets.with(packet, at, value);
    }
    byte[] changed = packet.toArray();
    changed[at] = (byte) value;
    return Octets.adopt(changed);
  }

  /// Changes an octet of the GTP-U header that is not of its TEID.
  TwoSites.Breaking breaking() {
    int at = below(16);
    int value = below(256);
    return datagram -> {
      byte[] changed = datagram.toArray();
      boolean inTeid = at >= 4 && at < 8;
      changed[inTeid || at >= changed.length ? 0 : at] = (byte) value;
      return Octets.adopt(changed);
    };
  }
}
