package soliton.pfcp.ie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soliton.base.Dnn;
import soliton.base.Octets;

/// TS 29.244 8.2.4.
class NameTest {
  private static final Dnn NETWORK = new Dnn("internet.mnc001");

  @Test
  void aNetworkInstanceIsWrittenAsLabels() {
    assertEquals(Octets.ofHex("08 696e7465726e6574 06 6d6e63303031"), Name.of(NETWORK).octets());
  }

  @Test
  void aNetworkInstanceIsKnownAsLabelsAndAsText() {
    assertTrue(Name.of(NETWORK).isOf(NETWORK));
    assertTrue(Name.of("Internet.mnc001").isOf(NETWORK));
    assertFalse(Name.of("internet").isOf(NETWORK));
    assertFalse(Name.of(new Dnn("internet")).isOf(NETWORK));
    assertFalse(new Name(Octets.EMPTY).isOf(NETWORK));
  }
}
