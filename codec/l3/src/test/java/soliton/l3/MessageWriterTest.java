package soliton.l3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import soliton.base.OctetWriter;

class MessageWriterTest {
  private final OctetWriter octets = new OctetWriter();
  private final MessageWriter out = new MessageWriter(octets);

  @Test
  void elementsAreWrittenInTheirFormats() {
    out.halves(1, 2);
    out.tv1(0xB, 3);
    int lv = out.beginLv();
    octets.u8(0xaa);
    out.endLv(lv, "lv", 1, 1);
    int lve = out.beginLve();
    octets.u8(0xbb);
    out.endLve(lve, "lve", 1, 1);
    int tv = out.beginTv(0x12);
    octets.u8(5);
    out.end(tv, "tv", 1);
    int tlv = out.beginTlv(0x20);
    out.endLv(tlv, "tlv", 0, 1);
    int tlve = out.beginTlve(0x78);
    octets.u16(0xccdd);
    out.endLve(tlve, "tlve", 1, 9);
    assertEquals(
        "21" + "b3" + "01aa" + "0001bb" + "1205" + "2000" + "780002ccdd",
        octets.toOctets().toHex());
  }

  @Test
  void aValueOutOfItsBoundsIsAFaultOfTheCaller() {
    int start = out.beginLv();
    octets.u8(1);
    var fault =
        assertThrows(IllegalArgumentException.class, () -> out.endLv(start, "autn", 16, 16));
    assertEquals("autn has 1 octets, want 16 to 16", fault.getMessage());
  }
}
