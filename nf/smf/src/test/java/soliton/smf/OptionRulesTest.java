package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.ProtocolConfigurationOptions.Unit;
import soliton.smf.rules.OptionRules;

class OptionRulesTest {
  private static final DataNetwork NETWORK =
      new DataNetwork(
          SmfHarness.INTERNET,
          new DataNetwork.Pool(Ipv4Address.parse("10.45.0.0"), 24),
          List.of(Ipv4Address.parse("9.9.9.9")),
          1400);

  private static ProtocolConfigurationOptions ipcp(String hex) {
    return new ProtocolConfigurationOptions(
        List.of(new Unit(ProtocolConfigurationOptions.IPCP, Octets.ofHex(hex))));
  }

  @Test
  void whoDoesNotAskIsNotAnswered() {
    assertNull(OptionRules.answer(null, NETWORK));
    assertNull(OptionRules.answer(new ProtocolConfigurationOptions(List.of()), NETWORK));
  }

  @Test
  void dnsServersAreToldByIpcpToo() {
    // Configure-Request for primary and secondary DNS; there is one server
    ProtocolConfigurationOptions told =
        OptionRules.answer(ipcp("0101 0010 810600000000 830600000000"), NETWORK);
    assertNotNull(told);
    assertEquals(
        List.of(Octets.ofHex("0301000a 810609090909")),
        told.all(ProtocolConfigurationOptions.IPCP));
  }

  // S-01
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01",
        "010100",
        "0101ffff81",
        "01010010",
        "010100058100",
        "0101000681008100",
        "0201000a810600000000"
      })
  void whatIsBrokenOrNoRequestIsNotAnswered(String hex) {
    assertNull(OptionRules.answer(ipcp(hex), NETWORK));
  }

  // S-01
  @Test
  void randomOctetsAreSurvived() {
    Random random = new Random(Long.getLong("soliton.seed", 24008));
    for (int i = 0; i < 20_000; i++) {
      byte[] octets = new byte[random.nextInt(24)];
      random.nextBytes(octets);
      if (octets.length > 4 && random.nextBoolean()) {
        octets[0] = 1;
        octets[2] = 0;
        octets[3] = (byte) octets.length;
      }
      OptionRules.answer(
          new ProtocolConfigurationOptions(
              List.of(new Unit(ProtocolConfigurationOptions.IPCP, Octets.copyOf(octets)))),
          NETWORK);
    }
  }
}
