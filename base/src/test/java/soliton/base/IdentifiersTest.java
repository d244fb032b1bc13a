package soliton.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
  @Test
  void aPlmnOfTwoAndThreeDigitNetworkCodesHasTheOctetsOfTs24008() {
    assertEquals(Octets.ofHex("99f907"), new Plmn("999", "70").toOctets());
    assertEquals(Octets.ofHex("130014"), new Plmn("310", "410").toOctets());
    assertEquals(new Plmn("310", "410"), Plmn.of(Octets.ofHex("130014")));
  }

  @Test
  void aPlmnWithHexadecimalDigitsIsNotValid() {
    assertFalse(Plmn.isValid(Octets.ofHex("a9f907")));
    assertFalse(Plmn.isValid(Octets.ofHex("99f9")));
    assertTrue(Plmn.isValid(Octets.ofHex("99f907")));
  }

  @Test
  void theDifferentiatorOfAllOnesMeansNone() {
    assertEquals(Snssai.of(1), new Snssai(1, 0xFFFFFF));
  }

  @Test
  void anAmfIdentifierIsRegionSetAndPointerInTwentyFourBits() {
    assertEquals(new AmfId(2, 1, 0), AmfId.of(0x020040));
    assertEquals(0x020040, new AmfId(2, 1, 0).bits());
  }

  @Test
  void aDataNetworkNameHasNoEmptyLabel() {
    assertFalse(Dnn.isValid("a..b"));
    assertFalse(Dnn.isValid(""));
    assertEquals(new Dnn("Internet"), new Dnn("internet"));
  }

  @Test
  void bitRatesReadAndWriteTheFormOfTs29571() {
    assertEquals(BitRate.ofMegabits(200), BitRate.parse("200 Mbps"));
    assertEquals("1500 Kbps", BitRate.parse("1.5 Mbps").toString());
    assertThrows(IllegalArgumentException.class, () -> BitRate.parse("200"));
  }

  @Test
  void readingBeyondTheEndFailsWithoutThrowingOrAllocating() {
    OctetReader reader = Octets.of(1, 2, 3).reader();
    assertEquals(0x0102, reader.u16());
    assertEquals(Octets.EMPTY, reader.octets(Integer.MAX_VALUE));
    assertTrue(reader.hasFailed());
    assertEquals(0, reader.u8());
  }
}
