package soliton.launcher.config;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.launcher.config.CoreConfig.DataNetwork;
import soliton.launcher.config.CoreConfig.Nat;
import soliton.upf.nat.NatSettings;

/// A configuration as the YAML that [ConfigFile] reads again, with what each key means. Private
/// keys of the home network are not written.
public final class ConfigText {
  private ConfigText() {}

  public static String of(CoreConfig config) {
    StringBuilder text = new StringBuilder();
    line(text, "network", config.network(), "PLMN: country and network code");
    line(text, "name", config.networkName(), "shown on phones");
    line(
        text,
        "amf",
        config.amf().region() + "-" + config.amf().set() + "-" + config.amf().pointer(),
        "region-set-pointer");
    line(text, "n2", address(config.n2()), "where base stations connect (SCTP)");
    line(text, "n3", address(config.n3()), "where base stations send user packets (UDP)");
    line(
        text,
        "n4",
        "{smf: %s, upf: %s, association: %s}"
            .formatted(
                address(config.n4().smf()),
                address(config.n4().upf()),
                config.n4().upfAssociates() ? "upf" : "smf"),
        "PFCP");
    line(text, "tracking-areas", list(config.trackingAreas()), "");
    line(text, "slices", list(config.slices()), "SST or SST-SD, in the order of preference");
    text.append("data-networks:\n");
    config.dataNetworks().forEach((dnn, network) -> dataNetwork(text, dnn.name(), network));
    line(text, "ciphering", algorithms("NEA", config.algorithms().ciphering()), "best first");
    line(text, "integrity", algorithms("NIA", config.algorithms().integrity()), "best first");
    text.append("# home-network-keys: identifier: A:hex or B:hex; here ")
        .append(config.homeNetworkKeys().keySet())
        .append(" (by default the published test keys of TS 33.501 Annex C)\n");
    line(
        text,
        "user-plane",
        config.userPlane().name().toLowerCase(Locale.ROOT),
        "tun; inside: no packets leave the process; external: `soliton upf` or another's");
    fastPath(text, config.fastPath());
    protection(text, config.protection());
    QualityText.write(text, config.quality());
    line(text, "state", config.state(), "folder of what survives a restart");
    return text.toString();
  }

  private static void dataNetwork(StringBuilder text, String name, DataNetwork network) {
    text.append("  ").append(name).append(":\n");
    line(
        text,
        "    types",
        list(network.types().stream().map(DataNetworkReader::name).toList()),
        "of sessions: ipv4, ipv6, ipv4v6; or ethernet");
    if (network.isEthernet()) {
      line(text, "    mtu", network.mtuOctets(), "octets");
      line(text, "    network-instance", network.networkInstance(), "name on N4");
      line(text, "    device", network.n6().device(), "TAP device");
      return;
    }
    line(text, "    addresses", or(network.addresses(), "none"), "IPv4 addresses of phones");
    if (network.ipv6() != null) {
      line(text, "    ipv6", network.ipv6(), "of which phones get /64");
    }
    line(
        text,
        "    dns",
        list(network.dns().stream().map(InetAddress::getHostAddress).toList()),
        "told to phones");
    line(text, "    mtu", network.mtuOctets(), "octets");
    line(text, "    network-instance", network.networkInstance(), "name on N4");
    line(text, "    device", network.n6().device(), "TUN device");
    line(text, "    nat", nat(network.n6().nat()), "off, host, or addresses of its own");
    if (!network.n6().fastPath().isEmpty()) {
      line(text, "    n6", network.n6().fastPath(), "interfaces of the fast path, eth2/100: VLAN");
    }
  }

  private static Object or(@Nullable Object value, String otherwise) {
    return value == null ? otherwise : value;
  }

  private static String nat(Nat nat) {
    return switch (nat) {
      case Nat.Off() -> "off";
      case Nat.Host() -> "host";
      case Nat.Own(NatSettings s) ->
          "{addresses: %s, first-port: %d, last-port: %d, filtering: %s, flows: %d, flows-per-phone: %d}"
              .formatted(
                  s.addresses(),
                  s.firstPort(),
                  s.lastPort(),
                  s.filtering().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  s.maxFlows(),
                  s.maxFlowsPerPhone());
    };
  }

  private static void fastPath(StringBuilder text, CoreConfig.@Nullable FastPath fast) {
    if (fast == null) {
      text.append("# fast-path: {n3: eth1, n6: [eth2]}  interfaces of the fast path (XDP)\n");
      return;
    }
    String n3 = fast.n3().isEmpty() ? "" : "n3: " + fast.n3() + ", ";
    text.append(
        "fast-path: {%smode: %s, pins: %s, journal: %s, sessions: %d}%n"
            .formatted(
                n3,
                fast.mode().name().toLowerCase(Locale.ROOT),
                or(fast.pins(), "off"),
                fast.journal(),
                fast.sessions()));
  }

  private static void protection(StringBuilder text, CoreConfig.Protection protection) {
    if (protection.closed() == null) {
      text.append("# protected: own ends of N2, N3, N4 and loopback; phones do not reach them\n");
    } else {
      line(text, "protected", list(protection.closed()), "phones do not reach these");
    }
    if (!protection.open().isEmpty()) {
      line(text, "reachable", list(protection.open()), "but these");
    }
  }

  static void line(StringBuilder text, String key, Object value, String meaning) {
    String entry = key + ": " + value;
    text.append(meaning.isEmpty() ? entry : "%-44s # %s".formatted(entry, meaning)).append('\n');
  }

  private static String address(InetSocketAddress address) {
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  private static String list(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String algorithms(String family, List<Integer> numbers) {
    return numbers.stream().map(n -> family + n).collect(Collectors.joining(", ", "[", "]"));
  }
}
