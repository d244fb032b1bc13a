package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;

class AddressPoolTest {
  private final AddressPool pool =
      new AddressPool(new DataNetwork.Pool(Ipv4Address.parse("10.45.0.0"), 29));

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
}
