package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.transport.flow.Prefix;

class ProtectionTest {
  private static final Ipv6Address SIX =
      Ipv6Address.of(Octets.ofHex("20010db8000000010000000000000001"));

  private final Protection protection =
      new Protection(
          List.of(Prefix.of(Ipv4Address.parse("10.0.0.0"), 24), Prefix.of(SIX, 64)),
          List.of(Prefix.of(Ipv4Address.parse("10.0.0.53"))));

  private boolean forbids(String address) {
    return protection.forbidsIpv4(Ipv4Address.parse(address).bits());
  }

  @Test
  void closedAddressesAreForbiddenUnlessOpen() {
    assertTrue(forbids("10.0.0.1"));
    assertFalse(forbids("10.0.0.53"));
    assertFalse(forbids("10.0.1.1"));
    assertTrue(protection.forbidsIpv6(SIX.prefix(), 7));
    assertFalse(protection.forbidsIpv6(SIX.prefix() + 1, 7));
  }

  @Test
  void anAddressOfIpv4IsNoneOfIpv6() {
    assertFalse(protection.forbidsIpv6((long) Ipv4Address.parse("10.0.0.1").bits() << 32, 0));
  }
}
