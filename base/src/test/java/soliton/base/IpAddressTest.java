package soliton.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

  @Test
  void addressesAreReadAndWrittenAsTextAndOctets() {
    Ipv4Address four = Ipv4Address.parse("10.45.0.254");
    assertEquals(Octets.ofHex("0a2d00fe"), four.toOctets());
    assertEquals(four, Ipv4Address.of(four.toOctets()));
    assertEquals("10.45.0.254", four.toString());
    assertEquals("10.45.0.254", four.toInetAddress().getHostAddress());
    Ipv6Address six = Ipv6Address.parse("2001:db8::ffff:1");
    assertEquals(Octets.ofHex("20010db8000000000000 0000ffff0001"), six.toOctets());
    assertEquals(six, Ipv6Address.of(six.toOctets()));
    assertEquals("2001:db8:0:0:0:0:ffff:1", six.toString());
  }

  @Test
  void ipv4AddressesAreOrderedAsUnsignedNumbers() {
    assertTrue(Ipv4Address.parse("10.0.0.1").compareTo(Ipv4Address.parse("200.0.0.1")) < 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10.0.0", "10.0.0.256", "10.0.0.1.2", "a.b.c.d", "10..0.1", "-1.0.0.0"})
  void whatIsNoAddressIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Ipv4Address.parse(text));
    assertThrows(IllegalArgumentException.class, () -> Ipv6Address.parse(text));
  }
}
