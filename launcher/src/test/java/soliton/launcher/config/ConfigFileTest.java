package soliton.launcher.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.base.Dnn;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.launcher.config.CoreConfig.UserPlane;

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
            n4: {smf: 127.0.0.5, upf: 127.0.0.6:8806}
            tracking-areas: [7, 8]
            slices: [1, 2-00000a]
            data-networks:
              internet: {addresses: 10.60.0.0/20, dns: 1.1.1.1, mtu: 1500}
              cameras: {addresses: 10.61.0.0/24}
            ciphering: [NEA1]
            integrity: [NIA2, NIA1]
            home-network-keys:
              7: B:F1AB1074477EBCC7F554EA1C5FC368B1616730155E0041AC447D6301975FECDA
            user-plane: inside
            fast-path: {n3: eth1, n6: [eth2, eth3]}
            state: /tmp/x
            """);
    assertEquals(new Plmn("310", "410"), config.network());
    assertEquals("Port of Nowhere", config.networkName());
    assertEquals(38412, config.n2().getPort());
    assertEquals(2153, config.n3().getPort());
    assertEquals(8806, config.n4().upf().getPort());
    assertEquals(List.of(new Tac(7), new Tac(8)), config.trackingAreas());
    assertEquals(List.of(Snssai.of(1), new Snssai(2, 10)), config.slices());
    assertEquals(Set.of(new Dnn("internet"), new Dnn("cameras")), config.dataNetworks().keySet());
    assertEquals(List.of(1), config.algorithms().ciphering());
    assertEquals(Set.of(7), config.homeNetworkKeys().keySet());
    assertEquals(UserPlane.INSIDE, config.userPlane());
    assertEquals(new CoreConfig.FastPath("eth1", List.of("eth2", "eth3")), config.fastPath());
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
