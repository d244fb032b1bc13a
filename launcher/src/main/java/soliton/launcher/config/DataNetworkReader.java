package soliton.launcher.config;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.launcher.config.CoreConfig.Attachment;
import soliton.launcher.config.CoreConfig.DataNetwork;
import soliton.launcher.config.CoreConfig.FastPath;
import soliton.launcher.config.CoreConfig.FastPathMode;
import soliton.launcher.config.CoreConfig.Ipv4Range;
import soliton.launcher.config.CoreConfig.Ipv6Range;
import soliton.launcher.config.CoreConfig.N6;
import soliton.launcher.config.CoreConfig.Nat;
import soliton.sbi.PduSessionType;
import soliton.upf.nat.NatSettings;
import soliton.upf.nat.NatSettings.Filtering;
import soliton.upf.nat.NatSettings.Timers;

/// Reads `data-networks`.
final class DataNetworkReader {
  private static final int MOST_NETWORKS = 64;
  private static final String[] KEYS = {
    "types", "addresses", "ipv6", "dns", "mtu", "network-instance", "device", "nat", "n6"
  };
  private static final Ipv4Range NO_IPV4 = new Ipv4Range(0, 0);
  private static final Ipv6Range NO_IPV6 = new Ipv6Range(new Ipv6Address(0, 0), 0);

  private DataNetworkReader() {}

  /// @param firstFastPath interfaces that `fast-path` names for the first data network
  static Map<Dnn, DataNetwork> read(YamlSection in, List<Attachment> firstFastPath)
      throws ConfigProblem {
    Optional<YamlSection> networks = in.takeSection("data-networks");
    Map<Dnn, DataNetwork> found = new LinkedHashMap<>();
    if (networks.isEmpty()) {
      Dnn first = Defaults.CORE.dataNetworks().keySet().iterator().next();
      found.put(first, withFastPath(Defaults.INTERNET, firstFastPath));
      return found;
    }
    for (String name : networks.get().keys()) {
      if (!Dnn.isValid(name) || found.size() == MOST_NETWORKS) {
        throw networks.get().wrong(name, "not a data network name, or more than " + MOST_NETWORKS);
      }
      YamlSection section = networks.get().takeSection(name).orElseThrow();
      DataNetwork network = network(section, name, found.size());
      boolean takesFirst =
          found.isEmpty() && network.n6().fastPath().isEmpty() && !network.isEthernet();
      found.put(new Dnn(name), takesFirst ? withFastPath(network, firstFastPath) : network);
      requireApart(networks.get(), name, found);
    }
    return found;
  }

  private static DataNetwork network(YamlSection section, String name, int number)
      throws ConfigProblem {
    DataNetwork d = Defaults.INTERNET;
    List<PduSessionType> types = section.takeList("types", List.of(), DataNetworkReader::type);
    boolean frames = types.contains(PduSessionType.ETHERNET);
    requireIpOrFrames(section, types);
    Ipv4Range four =
        section.take(
            "addresses",
            frames ? NO_IPV4 : Defaults.ADDRESSES,
            t -> t.equals("none") ? NO_IPV4 : NetworkTexts.ipv4Range(t));
    Ipv6Range six = section.take("ipv6", NO_IPV6, NetworkTexts::ipv6Range);
    List<InetAddress> dns =
        section.takeList("dns", frames ? List.of() : d.dns(), NetworkTexts::host);
    int mtu = section.take("mtu", d.mtuOctets(), NetworkTexts::mtu);
    String instance = section.take("network-instance", name, DataNetworkReader::instance);
    String device =
        section.take(
            "device", number == 0 ? "soliton" : "soliton" + number, NetworkTexts::networkInterface);
    Nat nat = nat(section);
    List<Attachment> fast = section.takeList("n6", List.of(), NetworkTexts::attachment);
    section.end(KEYS);
    Ipv4Range given = NO_IPV4.equals(four) ? null : four;
    Ipv6Range prefixes = NO_IPV6.equals(six) ? null : six;
    if (frames) {
      return new DataNetwork(types, null, null, dns, mtu, instance, new N6(device, nat, fast));
    }
    if (given == null && prefixes == null) {
      throw section.wrong("addresses", "a data network needs addresses, ipv6, or both");
    }
    if (given == null && !(nat instanceof Nat.Off)) {
      throw section.wrong("nat", "translates IPv4, and this data network has none");
    }
    List<PduSessionType> possible = possible(given, prefixes);
    for (PduSessionType type : types) {
      if (!possible.contains(type)) {
        String needs = type == PduSessionType.IPV4 ? "addresses" : "ipv6";
        throw section.wrong("types", name(type) + " needs '" + needs + "' here");
      }
    }
    return new DataNetwork(
        types.isEmpty() ? possible : types,
        given,
        prefixes,
        dns,
        mtu,
        instance,
        new N6(device, nat, fast));
  }

  /// A device carries packets or frames; what belongs to packets has no place beside frames.
  private static void requireIpOrFrames(YamlSection section, List<PduSessionType> types)
      throws ConfigProblem {
    if (!types.contains(PduSessionType.ETHERNET)) {
      return;
    }
    if (types.size() > 1) {
      throw section.wrong(
          "types", "ethernet is alone in a data network, because its device is a TAP");
    }
    for (String key : List.of("addresses", "ipv6", "dns", "nat", "n6")) {
      if (section.has(key)) {
        throw section.wrong(key, "belongs to IP, and this data network has Ethernet");
      }
    }
  }

  private static List<PduSessionType> possible(@Nullable Ipv4Range four, @Nullable Ipv6Range six) {
    List<PduSessionType> types = new ArrayList<>();
    if (four != null) {
      types.add(PduSessionType.IPV4);
    }
    if (six != null) {
      types.add(PduSessionType.IPV6);
    }
    if (four != null && six != null) {
      types.add(PduSessionType.IPV4V6);
    }
    return types;
  }

  private static PduSessionType type(String text) {
    for (PduSessionType each : PduSessionType.values()) {
      if (each != PduSessionType.UNSTRUCTURED && name(each).equals(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("want ipv4, ipv6, ipv4v6 or ethernet");
  }

  static String name(PduSessionType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static String instance(String text) {
    if (!text.matches("[\\x21-\\x7e]{1,100}")) {
      throw new IllegalArgumentException("want 1 to 100 characters without space");
    }
    return text;
  }

  private static DataNetwork withFastPath(DataNetwork network, List<Attachment> fastPath) {
    N6 n6 = network.n6();
    return new DataNetwork(
        network.types(),
        network.addresses(),
        network.ipv6(),
        network.dns(),
        network.mtuOctets(),
        network.networkInstance(),
        new N6(n6.device(), n6.nat(), fastPath));
  }

  /// `off`, `host`, an address, several, or a section with all that can be said.
  private static Nat nat(YamlSection section) throws ConfigProblem {
    if (section.isSection("nat")) {
      return natSection(section.takeSection("nat").orElseThrow());
    }
    List<String> words = section.takeList("nat", List.of("off"), t -> t);
    if (words.equals(List.of("off"))) {
      return new Nat.Off();
    }
    if (words.equals(List.of("host"))) {
      return new Nat.Host();
    }
    try {
      return own(NatSettings.of(words.stream().map(NetworkTexts::ipv4).toList()));
    } catch (IllegalArgumentException e) {
      throw section.wrong("nat", "want off, host, or addresses of its own: " + e.getMessage());
    }
  }

  private static Nat own(NatSettings settings) {
    return new Nat.Own(settings);
  }

  private static Nat natSection(YamlSection nat) throws ConfigProblem {
    List<Ipv4Address> addresses = nat.takeList("addresses", List.of(), NetworkTexts::ipv4);
    if (addresses.isEmpty()) {
      throw nat.wrong("addresses", "want the addresses that the data network sees");
    }
    NatSettings d = NatSettings.of(addresses);
    int first = nat.take("first-port", d.firstPort(), t -> NetworkTexts.number(t, 1, 65_535));
    int last = nat.take("last-port", d.lastPort(), t -> NetworkTexts.number(t, first, 65_535));
    NatSettings settings =
        new NatSettings(
            addresses,
            first,
            last,
            nat.take("filtering", d.filtering(), DataNetworkReader::filtering),
            nat.take("flows", d.maxFlows(), t -> NetworkTexts.number(t, 1, 100_000_000)),
            nat.take(
                "flows-per-phone", d.maxFlowsPerPhone(), t -> NetworkTexts.number(t, 1, 1_000_000)),
            Timers.DEFAULT);
    nat.end("addresses", "first-port", "last-port", "filtering", "flows", "flows-per-phone");
    return own(settings);
  }

  private static Filtering filtering(String text) {
    return switch (text) {
      case "endpoint-independent" -> Filtering.ENDPOINT_INDEPENDENT;
      case "address-and-port-dependent" -> Filtering.ADDRESS_AND_PORT_DEPENDENT;
      default ->
          throw new IllegalArgumentException(
              "want endpoint-independent or address-and-port-dependent");
    };
  }

  /// Two data networks share neither name nor device nor VLAN.
  private static void requireApart(YamlSection networks, String name, Map<Dnn, DataNetwork> found)
      throws ConfigProblem {
    DataNetwork last = found.get(new Dnn(name));
    for (Map.Entry<Dnn, DataNetwork> each : found.entrySet()) {
      DataNetwork other = each.getValue();
      if (last == null || each.getKey().name().equals(name)) {
        continue;
      }
      String shared = shared(last, other);
      if (shared != null) {
        throw networks.wrong(name, "has the same " + shared + " as '" + each.getKey() + "'");
      }
    }
  }

  private static @Nullable String shared(DataNetwork one, DataNetwork other) {
    if (one.networkInstance().equals(other.networkInstance())) {
      return "network-instance";
    }
    if (one.n6().device().equals(other.n6().device())) {
      return "device";
    }
    boolean overlaps =
        one.n6().fastPath().stream().anyMatch(each -> other.n6().fastPath().contains(each));
    return overlaps ? "n6 interface and VLAN" : null;
  }

  /// The fast path is for N3 and at least one data network.
  static void requireAttachments(
      YamlSection in, @Nullable FastPath fastPath, Map<Dnn, DataNetwork> networks)
      throws ConfigProblem {
    List<Attachment> all =
        networks.values().stream().flatMap(each -> each.n6().fastPath().stream()).toList();
    boolean on = fastPath != null && fastPath.mode() != FastPathMode.OFF;
    if (on && all.isEmpty()) {
      throw in.wrong(
          "fast-path", "want the interfaces n3 and n6, for example {n3: eth1, n6: eth2}");
    }
    if (fastPath == null && !all.isEmpty()) {
      throw in.wrong("data-networks", "n6 interfaces want also 'fast-path: {n3: ...}'");
    }
  }
}
