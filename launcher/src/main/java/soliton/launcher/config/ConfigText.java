package soliton.launcher.config;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Collectors;

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
        "{smf: " + address(config.n4().smf()) + ", upf: " + address(config.n4().upf()) + "}",
        "PFCP, inside this machine");
    line(text, "tracking-areas", list(config.trackingAreas()), "");
    line(text, "slices", list(config.slices()), "SST or SST-SD, in the order of preference");
    text.append("data-networks:\n");
    config
        .dataNetworks()
        .forEach(
            (dnn, network) ->
                text.append(
                    "  %s: {addresses: %s, dns: %s, mtu: %d}%n"
                        .formatted(
                            dnn,
                            network.addresses(),
                            network.dns().stream()
                                .map(InetAddress::getHostAddress)
                                .collect(Collectors.joining(", ", "[", "]")),
                            network.mtuOctets())));
    line(text, "ciphering", algorithms("NEA", config.algorithms().ciphering()), "best first");
    line(text, "integrity", algorithms("NIA", config.algorithms().integrity()), "best first");
    text.append("# home-network-keys: identifier: A:hex or B:hex; here ")
        .append(config.homeNetworkKeys().keySet())
        .append(" (by default the published test keys of TS 33.501 Annex C)\n");
    line(
        text,
        "user-plane",
        config.userPlane().name().toLowerCase(java.util.Locale.ROOT),
        "tun, or inside: no packets leave the process");
    CoreConfig.FastPath fast = config.fastPath();
    text.append(
        fast == null
            ? "# fast-path: {n3: eth1, n6: [eth2]}  interfaces on which the kernel carries packets (XDP)\n"
            : "fast-path: {n3: " + fast.n3() + ", n6: " + fast.n6() + "}\n");
    line(text, "state", config.state(), "folder of what survives a restart");
    return text.toString();
  }

  private static void line(StringBuilder text, String key, Object value, String meaning) {
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
