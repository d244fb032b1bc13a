package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.sbi.PduSessionType;

class AddressPoolTest {
  private final AddressPool pool =
      new AddressPool(
          DataNetwork.ipv4(
                  new Dnn("internet"),
                  new DataNetwork.Pool(Ipv4Address.parse("10.45.0.0"), 29),
                  List.of(),
                  1400)
              .withIpv6(
                  new DataNetwork.PrefixPool(Ipv6Address.parse("2001:db8::"), 61), List.of()));

  @Test
  void everyAddressIsGivenOutOnceAndThenNone() {
    Set<Ipv4Address> given = new HashSet<>();
    for (Ipv4Address a = pool.take(); a != null; a = pool.take()) {
      assertTrue(given.add(a), a + " was given out twice");
    }
    assertEquals(5, given.size());
    assertFalse(given.contains(Ipv4Address.parse("10.45.0.1")), "the core's own end");
    assertFalse(given.contains(Ipv4Address.parse("10.45.0.7")), "the broadcast address");
  }

  @Test
  void anAddressThatWasGivenBackIsTheLastToBeUsedAgain() {
    Ipv4Address first = pool.take();
    pool.giveBack(java.util.Objects.requireNonNull(first));
    for (int i = 0; i < 4; i++) {
      assertFalse(first.equals(pool.take()));
    }
    assertEquals(first, pool.take());
    assertNull(pool.take());
  }

  @Test
  void aFixedAddressIsGivenToOneOnly() {
    Ipv4Address fixed = Ipv4Address.parse("10.45.0.3");
    assertTrue(pool.take(fixed));
    assertFalse(pool.take(fixed));
    pool.giveBack(fixed);
    assertTrue(pool.take(fixed));
  }

  @Test
  void everyPrefixIsGivenOutOnceAndThenNone() {
    Set<Ipv6Address> given = new HashSet<>();
    for (Ipv6Address p = pool.takePrefix(); p != null; p = pool.takePrefix()) {
      assertTrue(given.add(p), p + " was given out twice");
    }
    assertEquals(7, given.size());
    assertFalse(given.contains(Ipv6Address.parse("2001:db8::")), "the core's own prefix");
    assertTrue(given.contains(Ipv6Address.parse("2001:db8:0:7::")));
  }

  @Test
  void aFixedPrefixIsGivenToOneOnlyUnlessItIsNotOurs() {
    Ipv6Address fixed = Ipv6Address.parse("2001:db8:0:3::");
    assertTrue(pool.take(fixed));
    assertFalse(pool.take(fixed));
    pool.giveBack(fixed);
    assertTrue(pool.take(fixed));
    Ipv6Address foreign = Ipv6Address.parse("2001:db8:9::");
    assertTrue(pool.take(foreign));
    assertTrue(pool.take(foreign));
  }

  @Test
  void aNetworkCannotGiveATypeOfSessionThatItHasNoAddressesFor() {
    assertThrows(
        IllegalArgumentException.class,
        () -> DataNetwork.ethernet(new Dnn("lan"), 1500).withTypes(List.of(PduSessionType.IPV4V6)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new DataNetwork.PrefixPool(Ipv6Address.parse("2001:db8::1"), 48));
  }
}
