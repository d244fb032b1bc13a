package soliton.launcher.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Supi;
import soliton.launcher.config.CoreConfig.DataNetwork;
import soliton.launcher.config.CoreConfig.Link;
import soliton.pcf.PcfConfig;
import soliton.pcf.PcfConfig.SessionPolicy;
import soliton.pcf.PcfConfig.Subscriber;
import soliton.sbi.PduSessionType;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowDirection;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.smf.SmfConfig.UsageReporting;

class QualityTest {
  private static final String VOICE_PACKETS = "permit out 17 from 192.0.2.0/24 to assigned";
  private static final String ALL =
      """
      data-networks:
        internet: {ipv6: "2001:db8:1::/48", types: [ipv4v6, ipv4]}
        plant: {types: ethernet, mtu: 1500, device: plant}
      usage: {period: 5 min, octets: 100000000}
      link: {up: 500 Mbps, down: 1.5 Gbps}
      policies:
        guaranteed: {up: 100 Mbps, down: 200 Mbps}
        barred: imsi-999700000000066
        data-networks:
          internet:
            ambr: {up: 20 Mbps, down: 50 Mbps}
            flows:
              calls: {kind: voice, guaranteed: 200 Kbps, packets: PACKETS}
              more-calls: {kind: voice, guaranteed: 100Kbps, packets: PACKETS}
              games: {kind: low-latency, packets-up: PACKETS, packets-down: PACKETS}
              meters:
                5qi: 4
                precedence: 7
                guaranteed: 1 Mbps
                maximum: {up: 2 Mbps, down: 3 Mbps}
                priority: 9
                window: 500
                notify: yes
                retention: {level: 3, preempts: yes, preemptable: no}
                packets: [PACKETS, permit out ip from any to assigned 5000-5010]
          plant: {allowed: no}
        subscribers:
          imsi-999700000000007:
            internet: {phone-requests: {5qis: [1, 2], guaranteed: 1 Mbps, rules: 4}}
      """
          .replace("PACKETS", VOICE_PACKETS);

  private static CoreConfig read(String text) throws ConfigProblem {
    return ConfigFile.parse("a.yaml", text);
  }

  private static SessionPolicy policy(CoreConfig config, String network) {
    return Objects.requireNonNull(config.quality().policies().dataNetworks().get(new Dnn(network)));
  }

  @Test
  void sessionTypesFollowFromThePoolsUnlessTheyAreGiven() throws ConfigProblem {
    CoreConfig config = read(ALL);
    List<DataNetwork> networks = List.copyOf(config.dataNetworks().values());
    assertEquals(List.of(PduSessionType.IPV4V6, PduSessionType.IPV4), networks.getFirst().types());
    assertTrue(networks.getLast().isEthernet());
    assertNull(networks.getLast().addresses());
    assertEquals(
        List.of(PduSessionType.IPV6),
        read("data-networks: {a: {addresses: none, ipv6: \"2001:db8::/48\"}}")
            .dataNetworks()
            .values()
            .iterator()
            .next()
            .types());
  }

  @Test
  void usageAndLinkAreRead() throws ConfigProblem {
    CoreConfig config = read(ALL);
    assertEquals(new UsageReporting(Duration.ofMinutes(5), 100_000_000L), config.quality().usage());
    assertEquals(
        new Link(BitRate.ofMegabits(500), BitRate.ofMegabits(1500)), config.quality().link());
    assertEquals(
        new UsageReporting(Duration.ofSeconds(2), null),
        read("usage: {period: 2 s}").quality().usage());
    assertNull(read("").quality().usage());
  }

  @Test
  void aKindOfFlowStandsForItsFiveQi() throws ConfigProblem {
    SessionPolicy internet = policy(read(ALL), "internet");
    PccRule calls = internet.rules().getFirst();
    assertEquals("calls", calls.id());
    assertEquals(1, calls.qos().fiveQi());
    assertEquals(new BitRate(200_000), calls.qos().guaranteedDownlink());
    assertEquals(new BitRate(200_000), calls.qos().maximumUplink());
    assertEquals(VOICE_PACKETS, calls.flows().getFirst().flowDescription());
    assertEquals(10, calls.precedence());
    assertEquals(11, internet.rules().get(1).precedence(), "in the order of the list");
    PccRule games = internet.rules().get(2);
    assertEquals(80, games.qos().fiveQi());
    assertFalse(games.qos().isGuaranteed());
    assertEquals(FlowDirection.UPLINK, games.flows().getFirst().direction());
  }

  @Test
  void aFlowOfItsOwnSaysEverything() throws ConfigProblem {
    PccRule meters = policy(read(ALL), "internet").rules().getLast();
    assertEquals(4, meters.qos().fiveQi());
    assertEquals(7, meters.precedence());
    assertEquals(BitRate.ofMegabits(3), meters.qos().maximumDownlink());
    assertEquals(BitRate.ofMegabits(1), meters.qos().guaranteedDownlink());
    assertEquals(9, meters.qos().priorityLevel());
    assertEquals(500, meters.qos().averagingWindowMillis());
    assertTrue(meters.qos().notificationControl());
    assertEquals(3, meters.qos().arp().priorityLevel());
    assertTrue(meters.qos().arp().mayPreempt());
    assertEquals(2, meters.flows().size());
  }

  @Test
  void policiesAreOfADataNetworkOrASubscriber() throws ConfigProblem {
    PcfConfig policies = read(ALL).quality().policies();
    assertFalse(policy(read(ALL), "plant").allowed());
    SessionPolicy own =
        Objects.requireNonNull(
            policies
                .subscribers()
                .get(new Subscriber(new Supi("999700000000007"), new Dnn("internet"))));
    assertEquals(List.of(1, 2), own.ueRequests().fiveQis());
    assertEquals(4, own.ueRequests().mostRules());
    assertEquals(List.of(new Supi("999700000000066")), policies.barred());
    assertEquals(
        BitRate.ofMegabits(200), Objects.requireNonNull(policies.guaranteedCapacity()).downlink());
  }

  @Test
  void whatIsPrintedIsReadAgain() throws ConfigProblem {
    CoreConfig config = read(ALL);
    CoreConfig again = ConfigFile.parse("b.yaml", ConfigText.of(config));
    assertEquals(config.quality(), again.quality());
    assertEquals(config.dataNetworks(), again.dataNetworks());
  }

  @Test
  void aDataNetworkHasNoTypesThatItsPoolsCannotServe() {
    assertProblem("data-networks: {a: {types: ipv6}}", "ipv6 needs 'ipv6' here");
    assertProblem("data-networks: {a: {types: ipv9}}", "want ipv4, ipv6, ipv4v6 or ethernet");
    assertProblem(
        "data-networks:\n  a: {types: [ipv4, ethernet]}",
        "a.yaml:2: 'data-networks.a.types': ethernet is alone");
    assertProblem(
        "data-networks:\n  a:\n    types: ethernet\n    nat: host",
        "a.yaml:4: 'data-networks.a.nat': belongs to IP");
    assertProblem(
        "data-networks: {a: {types: ethernet}}\nuser-plane: inside", "inside has no Ethernet");
  }

  @Test
  void aRateOrATimeThatIsNoneIsRefusedWithWhatToWrite() {
    assertProblem("\nlink: {up: 50}", "a.yaml:2: 'link.up': want a rate: 500 Kbps, 50 Mbps");
    assertProblem("link: {up: 0.0001 Kbps}", "want a rate");
    assertProblem("link: {upp: 1 Mbps}", "unknown key 'link.upp'; known here: up, down");
    assertProblem("usage: {}", "'usage': want a period, a number of octets, or both");
    assertProblem("usage: {period: 5}", "want a time, for example 300 s, 5 min or 1 h");
    assertProblem("usage: {period: 999 h}", "want 1 s to 168 h");
    assertProblem("usage: {octets: 0}", "want a number of octets, 1 or more");
  }

  @Test
  void aPolicyForWhatIsNotThereIsRefused() {
    assertProblem(
        "policies:\n  data-networks:\n    ims: {}",
        "a.yaml:3: 'policies.data-networks.ims': no data network of that name; there are");
    assertProblem("policies: {subscribers: {me: {}}}", "want a subscriber, for example imsi-");
    assertProblem("policies: {barred: me}", "want a subscriber");
    assertProblem("policies: {guaranteed: {up: 1 Mbps}}", "want one rate, or both");
    assertPolicyProblem("{allowed: maybe}", "want yes or no");
    assertPolicyProblem("{phone-requests: {rules: 2}}", "want '5qis'");
  }

  @Test
  void aFlowThatCannotBeIsRefusedWithItsLineAndWhatIsAllowed() {
    assertFlowProblem("{kind: tv}", "want voice, video or low-latency");
    assertFlowProblem("{packets: VOICE}", "want 'kind: voice', 'video' or 'low-latency', or");
    assertFlowProblem("{kind: voice, 5qi: 2}", "want 'kind: voice'");
    assertFlowProblem("{kind: voice, packets: VOICE}", "5QI 1 is of guaranteed bit rate");
    assertFlowProblem("{5qi: 9, guaranteed: 1 Mbps}", "5QI 9 has no guaranteed bit rate");
    assertFlowProblem(
        "{5qi: 1, guaranteed: 2 Mbps, maximum: 1 Mbps}", "is less than what is guaranteed");
    assertFlowProblem("{5qi: 7}", "want what packets it is for: permit out");
    assertFlowProblem(
        "{5qi: 7, packets: allow all}",
        "a.yaml:4: 'policies.data-networks.internet.flows.a.packets': want a flow as for packets");
    assertFlowProblem("{5qi: 7, precedence: 255}", "want a number from 0 to 254");
    assertFlowProblem(
        "{5qi: 7, packets: VOICE},\n      b: {5qi: 6, precedence: 40, packets: VOICE}",
        "a.yaml:5: 'policies.data-networks.internet.flows.b': has the same precedence 40 as 'a'");
    assertFlowProblem("{5qi: 7, retention: {level: 16}}", "want a number from 1 to 15");
    String many = "VOICE, ".repeat(16);
    assertFlowProblem("{5qi: 7, packets: [" + many + "VOICE]}", "more than the filters of one");
  }

  private static void assertFlowProblem(String flow, String expected) {
    assertProblem(
        "policies: {data-networks: {internet: {flows: {\n\n\n    a: " + flow + "}}}}", expected);
  }

  private static void assertPolicyProblem(String policy, String expected) {
    assertProblem("policies:\n  data-networks:\n    internet: " + policy, expected);
  }

  private static void assertProblem(String yaml, String expected) {
    ConfigProblem problem =
        assertThrows(
            ConfigProblem.class,
            () -> ConfigFile.parse("a.yaml", yaml.replace("VOICE", VOICE_PACKETS)));
    assertTrue(problem.toString().contains(expected), problem.toString());
  }
}
