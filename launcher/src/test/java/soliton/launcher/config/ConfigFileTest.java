package soliton.launcher.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.base.Dnn;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.launcher.config.CoreConfig.Attachment;
import soliton.launcher.config.CoreConfig.DataNetwork;
import soliton.launcher.config.CoreConfig.FastPathMode;
import soliton.launcher.config.CoreConfig.Nat;
import soliton.launcher.config.CoreConfig.UserPlane;
import soliton.upf.nat.NatSettings;
import soliton.upf.nat.NatSettings.Filtering;

class ConfigFileTest {
  @Test
  void anEmptyFileIsTheDefaults() throws ConfigProblem {
    assertEquals(Defaults.CORE, ConfigFile.parse("a.yaml", ""));
    assertEquals(Defaults.CORE, ConfigFile.parse("a.yaml", "# nothing\n"));
  }

  @Test
  void everyKeyIsRead() throws ConfigProblem {
    CoreConfig config =
        ConfigFile.parse(
            "a.yaml",
            """
            network: 310-410
            name: Port of Nowhere
            amf: 3-5-1
            n2: 10.0.0.1
            n3: 10.0.0.2:2153
            n4: {smf: 127.0.0.5, upf: 127.0.0.6:8806, association: upf}
            tracking-areas: [7, 8]
            slices: [1, 2-00000a]
            data-networks:
              internet: {addresses: 10.60.0.0/20, dns: 1.1.1.1, mtu: 1500}
              cameras:
                addresses: 10.61.0.0/24
                ipv6: 2001:db8:1::/48
                dns: [10.61.0.1, "2001:db8::53"]
                network-instance: n6-cameras
                device: cams
                nat: {addresses: [192.0.2.1, 192.0.2.2], first-port: 2000, last-port: 3000,
                      filtering: endpoint-independent, flows: 9, flows-per-phone: 3}
                n6: eth4/100
              sensors: {addresses: none, ipv6: "2001:db8:2::/48"}
              office: {addresses: 10.62.0.0/24, nat: host}
              lab: {addresses: 10.63.0.0/24, nat: 192.0.2.9}
            ciphering: [NEA1]
            integrity: [NIA2, NIA1]
            home-network-keys:
              7: B:F1AB1074477EBCC7F554EA1C5FC368B1616730155E0041AC447D6301975FECDA
            user-plane: inside
            fast-path: {n3: eth1, n6: [eth2, eth3], mode: native, pins: off, sessions: 1000}
            protected: [10.0.0.0/24, "2001:db8:9::/64"]
            reachable: 10.0.0.53
            state: /tmp/x
            """);
    assertEquals(new Plmn("310", "410"), config.network());
    assertEquals("Port of Nowhere", config.networkName());
    assertEquals(38412, config.n2().getPort());
    assertEquals(2153, config.n3().getPort());
    assertEquals(8806, config.n4().upf().getPort());
    assertEquals(List.of(new Tac(7), new Tac(8)), config.trackingAreas());
    assertEquals(List.of(Snssai.of(1), new Snssai(2, 10)), config.slices());
    assertEquals(
        List.of("internet", "cameras", "sensors", "office", "lab"),
        config.dataNetworks().keySet().stream().map(Dnn::name).toList());
    assertTrue(config.n4().upfAssociates());
    assertEquals(List.of(1), config.algorithms().ciphering());
    assertEquals(Set.of(7), config.homeNetworkKeys().keySet());
    assertEquals(UserPlane.INSIDE, config.userPlane());
    assertEquals(
        new CoreConfig.FastPath(
            "eth1", FastPathMode.NATIVE, null, Path.of("/run/soliton/upf"), 1000),
        config.fastPath());
    assertEquals(
        List.of(new Attachment("eth2", 0), new Attachment("eth3", 0)),
        network(config, "internet").n6().fastPath());
    assertEquals("[10.0.0.0/24, 2001:db8:9:0:0:0:0:0/64]", "" + config.protection().closed());
    assertEquals("[10.0.0.53/32]", "" + config.protection().open());
    requireNetworks(config);
  }

  private static void requireNetworks(CoreConfig config) {
    DataNetwork cameras = network(config, "cameras");
    assertEquals("2001:db8:1:0:0:0:0:0/48", "" + cameras.ipv6());
    assertEquals("n6-cameras", cameras.networkInstance());
    assertEquals("cams", cameras.n6().device());
    assertEquals(List.of(new Attachment("eth4", 100)), cameras.n6().fastPath());
    NatSettings nat = assertInstanceOf(Nat.Own.class, cameras.n6().nat()).settings();
    assertEquals(2, nat.addresses().size());
    assertEquals(2000, nat.firstPort());
    assertEquals(3000, nat.lastPort());
    assertEquals(Filtering.ENDPOINT_INDEPENDENT, nat.filtering());
    assertEquals(9, nat.maxFlows());
    assertEquals(3, nat.maxFlowsPerPhone());
    DataNetwork sensors = network(config, "sensors");
    assertNull(sensors.addresses());
    assertEquals("sensors", sensors.networkInstance());
    assertEquals("soliton2", sensors.n6().device());
    assertInstanceOf(Nat.Off.class, sensors.n6().nat());
    assertInstanceOf(Nat.Host.class, network(config, "office").n6().nat());
    assertInstanceOf(Nat.Own.class, network(config, "lab").n6().nat());
  }

  private static DataNetwork network(CoreConfig config, String name) {
    return Objects.requireNonNull(config.dataNetworks().get(new Dnn(name)));
  }

  @Test
  void whatIsPrintedIsReadAgain() throws ConfigProblem {
    String text =
        """
        n4: {association: upf}
        data-networks:
          internet: {addresses: 10.60.0.0/20, ipv6: "2001:db8:1::/48", nat: [192.0.2.1, 192.0.2.2]}
          office: {addresses: 10.62.0.0/24, nat: host, n6: eth3/7}
          sensors: {addresses: none, ipv6: "2001:db8:2::/48", dns: "2001:db8::53"}
        user-plane: external
        fast-path: {n3: eth1, mode: generic}
        protected: 10.0.0.0/8
        reachable: 10.0.0.53
        """;
    CoreConfig config = ConfigFile.parse("a.yaml", text);
    CoreConfig again = ConfigFile.parse("b.yaml", ConfigText.of(config));
    assertEquals(config.dataNetworks(), again.dataNetworks());
    assertEquals(config.fastPath(), again.fastPath());
    assertEquals(config.protection(), again.protection());
    assertEquals(config.n4(), again.n4());
    assertEquals(UserPlane.EXTERNAL, again.userPlane());
  }

  @Test
  void aDataNetworkThatCannotBeIsRefusedWithItsLine() {
    assertNetworkProblem("{addresses: none}", "a.yaml:2: 'data-networks.a.addresses': a data");
    assertNetworkProblem("{ipv6: 10.0.0.0/8}", "want an IPv6 range, for example 2001:db8:1::/48");
    assertNetworkProblem("{ipv6: \"2001:db8::1/48\"}", "want a prefix of 16 to 62 bits");
    assertNetworkProblem("{nat: yes}", "'data-networks.a.nat': want off, host, or addresses");
    assertNetworkProblem("{nat: {first-port: 1}}", "want the addresses that the data network sees");
    assertNetworkProblem(
        "{nat: {addresses: 192.0.2.1, first-port: 9, last-port: 8}}", "want a number from 9 to");
    assertNetworkProblem(
        "{nat: {addresses: 192.0.2.1, filtering: x}}", "want endpoint-independent");
    assertNetworkProblem(
        "{addresses: none, ipv6: \"2001:db8::/48\", nat: host}", "translates IPv4");
    assertNetworkProblem("{device: a-name-that-is-too-long}", "1 to 15 characters");
    assertNetworkProblem("{n6: eth1/9999}", "want eth2, or eth2/100 for VLAN 100");
    assertNetworkProblem("{n6: eth1}", "n6 interfaces want also 'fast-path: {n3: ...}'");
    assertNetworkProblem(
        "{device: d}\n  b: {device: d}", "a.yaml:3: 'data-networks.b': has the same");
    assertNetworkProblem("{network-instance: b}\n  b: {}", "has the same network-instance");
    assertProblem("protected: 10.0.0.0/99", "a.yaml:1: 'protected': ");
    assertProblem(
        "fast-path: {n3: a, n6: b, mode: fast}", "want automatic, native, generic or off");
    assertProblem("user-plane: {upf: 10.0.0.1}", "a.yaml:1: 'user-plane' wants a single value");
    assertProblem("user-plane: other", "want tun, inside or external");
    assertProblem("n4: {association: me}", "want who sets it up: smf or upf");
  }

  private static void assertNetworkProblem(String network, String expected) {
    assertProblem("data-networks:\n  a: " + network, expected);
  }

  @Test
  void anUnknownKeyIsRefusedWithItsLineAndTheKnownOnes() {
    assertProblem(
        "network: 999-70\nnetwrok: 1", "a.yaml:2: unknown key 'netwrok'; known here: network");
    assertProblem(
        "data-networks:\n  internet:\n    adresses: 10.0.0.0/16",
        "a.yaml:3: unknown key 'data-networks.internet.adresses'");
  }

  @Test
  void aWrongValueIsRefusedWithItsLineAndWhatToWrite() {
    assertProblem("\nnetwork: 99", "a.yaml:2: 'network': not a PLMN");
    assertProblem("amf: 2-1", "a.yaml:1: 'amf': want region-set-pointer");
    assertProblem("n2: example.org", "a.yaml:1: 'n2': ");
    assertProblem("ciphering: [AES]", "a.yaml:1: 'ciphering': want NEA0 to NEA3");
    assertProblem(
        "data-networks: {internet: {addresses: 10.0.0.1/16}}", "want a prefix of 8 to 30");
    assertProblem("data-networks: {internet: {mtu: 100}}", "want 1280 to 9000");
    assertProblem("home-network-keys: {1: A:00}", "64 hexadecimal digits");
    assertProblem("fast-path: {n3: eth1}", "want the interfaces n3 and n6");
    assertProblem("slices: []", "must not be empty");
    assertProblem("network: [1, 2]", "wants a single value");
    assertProblem("network: 999-70\nnetwork: 999-71", "a.yaml:2: 'network' is given twice");
    assertProblem("network: {", "a.yaml:1: not YAML");
    assertProblem("- 1", "want keys with values");
  }

  private static void assertProblem(String yaml, String expected) {
    ConfigProblem problem =
        assertThrows(ConfigProblem.class, () -> ConfigFile.parse("a.yaml", yaml));
    assertTrue(problem.toString().contains(expected), problem.toString());
  }
}
