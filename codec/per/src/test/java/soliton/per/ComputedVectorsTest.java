package soliton.per;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

/// Encodings worked out by hand from the clauses of X.691, both ways.
class ComputedVectorsTest {
  private static final long NONE = Long.MAX_VALUE;

  /// A bit stands before the value, so that alignment shows.
  private static <T> void both(
      String hex, T value, Consumer<PerWriter> write, Function<PerReader, T> read) {
    PerWriter out = new PerWriter(16);
    out.bit(true);
    write.accept(out);
    assertNull(out.fault());
    assertEquals(hex, out.toOctets().toHex());
    PerReader in = new PerReader(Octets.ofHex(hex));
    in.bit();
    assertEquals(value, read.apply(in));
    assertFalse(in.isUnusable());
  }

  private static void integer(String hex, long value, long min, long max) {
    both(hex, value, out -> out.integer(value, min, max, "n"), in -> in.integer(min, max));
  }

  private static void extensible(String hex, long value, long min, long max) {
    both(
        hex,
        value,
        out -> out.extensibleInteger(value, min, max, "n"),
        in -> in.extensibleInteger(min, max));
  }

  /// 10.5.7.1: a bit-field below a range of 256, not aligned.
  @Test
  void smallRangesAreBitFields() {
    integer("80", 7, 7, 7);
    integer("c0", 1, 0, 1);
    integer("e0", 3, 0, 3);
    integer("ff00", 254, 0, 254);
    integer("90", -9, -10, -3);
  }

  /// 10.5.7.2, 10.5.7.3: one and two octets, aligned.
  @Test
  void rangesOf256AndUpTo64KAreOctets() {
    integer("80ff", 255, 0, 255);
    integer("800100", 256, 0, 256);
    integer("80ffff", 65535, 0, 65535);
    integer("800001", 2, 1, 65536);
  }

  /// 10.5.7.4: a length in as few bits as the greatest needs, then the fewest octets.
  @Test
  void greatRangesHaveALength() {
    integer("8000", 0, 0, 4294967295L);
    integer("a00100", 256, 0, 4294967295L);
    integer("e0ffffffff", 4294967295L, 0, 4294967295L);
    integer("807b", 123, 0, 1099511627775L);
    integer("c0ffffffffff", 1099511627775L, 0, 1099511627775L);
    integer("f0ffffffffffffffff", -1, 0, IntegerRange.UNSIGNED);
  }

  /// 10.7, 10.8
  @Test
  void integersWithoutBoundHaveALength() {
    integer("800100", 5, 5, NONE);
    integer("80021000", 4096, 0, NONE);
    integer("800100", 0, Long.MIN_VALUE, NONE);
    integer("8001ff", -1, Long.MIN_VALUE, NONE);
    integer("80020080", 128, Long.MIN_VALUE, NONE);
    integer("800180", -128, Long.MIN_VALUE, NONE);
    integer("80088000000000000000", Long.MIN_VALUE, Long.MIN_VALUE, NONE);
  }

  /// 12.1
  @Test
  void valuesBeyondTheExtensionMarkerHaveNoBound() {
    extensible("bf", 63, 0, 63);
    extensible("c00140", 64, 0, 63);
    extensible("c006040000000000", 1L << 42, 0, 4000000000000L);
  }

  /// 13
  @Test
  void enumerations() {
    both("a0", 1, o -> o.enumeration(1, 3, false), i -> i.enumeration(3, 3, false, "e"));
    both("a0", 2, o -> o.enumeration(2, 3, true), i -> i.enumeration(3, 3, true, "e"));
    both("c080", 4, o -> o.enumeration(4, 3, true), i -> i.enumeration(3, 5, true, "e"));
  }

  /// 10.6
  @Test
  void normallySmallNumbers() {
    both("bf", 63, o -> o.smallNumber(63), PerReader::smallNumber);
    both("c00140", 64, o -> o.smallNumber(64), PerReader::smallNumber);
  }

  /// 15: up to 16 bits of one size are not aligned; what has a length is.
  @Test
  void bitStrings() {
    Bits three = Bits.of(5, 3);
    both("d0", three, o -> o.bitString(three, 3, 3, false, "b"), i -> i.bitString(3, 3, false));
    Bits twenty = Bits.of(0x12345, 20);
    both(
        "80123450",
        twenty,
        o -> o.bitString(twenty, 20, 20, false, "b"),
        i -> i.bitString(20, 20, false));
    both(
        "87c080000001",
        Bits.of(0x80000001L, 32),
        o -> o.bitString(Bits.of(0x80000001L, 32), 1, 160, true, "b"),
        i -> i.bitString(1, 160, true));
    both("a8", 0b0101L, o -> o.bitNumber(0b0101, 4, "b"), i -> i.bitNumber(4));
  }

  /// 16
  @Test
  void octetStrings() {
    Octets two = Octets.of(0xab, 0xcd);
    both("d5e680", two, o -> o.octets(two, 2, 2, false, "o"), i -> i.octets(2, 2, false));
    Octets three = Octets.of(1, 2, 3);
    both("80010203", three, o -> o.octets(three, 3, 3, false, "o"), i -> i.octets(3, 3, false));
    both("8003010203", three, o -> o.octets(three), PerReader::octets);
    both("c0010203", three, o -> o.octets(three, 1, 4, false, "o"), i -> i.octets(1, 4, false));
    both(
        "80",
        Octets.EMPTY,
        o -> o.octets(Octets.EMPTY, 0, 1, false, "o"),
        i -> i.octets(0, 1, false));
  }

  /// 27: characters take octets in the aligned variant.
  @Test
  void characterStrings() {
    both(
        "80804f4149",
        "OAI",
        o -> o.characters("OAI", CharSet.PRINTABLE, 1, 150, true, "s"),
        i -> i.characters(CharSet.PRINTABLE, 1, 150, true, "s"));
    both(
        "8002c3a4",
        "ä",
        o -> o.characters("ä", CharSet.UTF8, 1, 150, true, "s"),
        i -> i.characters(CharSet.UTF8, 1, 150, true, "s"));
  }

  /// TS 38.413 9.4.3: CHOICE of three with a marker, procedure code, criticality, open type; then a
  /// SEQUENCE with a marker, and a container of two IEs.
  @Test
  void aPdu() {
    PerWriter out = new PerWriter();
    int pdu = out.beginPdu(MessageKind.SUCCESSFUL, 21, Criticality.REJECT);
    out.bit(false);
    int ies = out.beginIes();
    int ie = out.beginIe(86, Criticality.IGNORE);
    out.integer(255, 0, 255, "");
    out.endIe(ie);
    ie = out.beginIe(85, Criticality.REJECT);
    out.integer(1, 0, 4294967295L, "");
    out.endIe(ie);
    out.endIes(ies, 0);
    out.endIe(pdu);
    assertEquals("2015000e" + "000002" + "00564001ff" + "005500020001", out.toOctets().toHex());
    PerReader in = new PerReader(out.toOctets());
    PduHeader header = PduHeader.read(in);
    assertNotNull(header);
    assertEquals(new PduHeader(MessageKind.SUCCESSFUL, 21, Criticality.REJECT), header);
    assertFalse(in.bit());
    assertEquals(2, in.beginIes(0));
    assertEquals(86, in.enterIe());
    assertEquals(255, in.integer(0, 255));
    in.leaveIe();
    assertEquals(85, in.enterIe());
    assertEquals(1, in.integer(0, 4294967295L));
    in.leaveIe();
    in.endIes();
    in.leaveIe();
    assertEquals(0, in.diagnostics().size());
  }
}
