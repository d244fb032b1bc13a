package soliton.per;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.Octets;

/// X.691 10.9.3.8: from 16K on a length comes in fragments of one to four times 16K.
class FragmentationTest {
  private static final int K16 = 16384;

  private static Octets octets(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return Octets.adopt(content);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 127, 128, 16383, 16384, 16385, 65535, 65536, 81920, 147500})
  void octetStringsOfAnyLengthComeBack(int length) {
    Octets value = octets(length);
    PerWriter out = new PerWriter();
    out.bit(true);
    out.octets(value);
    Octets encoded = out.toOctets();
    assertEquals(first(length), encoded.at(1));
    PerReader in = new PerReader(encoded);
    in.bit();
    assertEquals(value, in.octets());
    assertFalse(in.isUnusable());
    assertEquals(0, in.remainingOctets());
  }

  private static int first(int length) {
    return length < 128
        ? length
        : length < K16 ? 0x80 | length >> 8 : 0xC0 | Math.min(4, length / K16);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 127, 128, 16383, 16384, 70000})
  void valuesOfInformationElementsComeBack(int length) {
    Octets value = octets(length);
    PerWriter out = new PerWriter();
    int ies = out.beginIes();
    int ie = out.beginIe(38, Criticality.NOTIFY);
    out.encoded(value);
    out.endIe(ie);
    ie = out.beginIe(39, Criticality.REJECT);
    out.integer(7, 0, 255, "next");
    out.endIe(ie);
    out.endIes(ies, 0);
    PerReader in = new PerReader(out.toOctets());
    assertEquals(2, in.beginIes(0));
    assertEquals(38, in.enterIe());
    assertEquals(value, in.ieContent());
    assertTrue(in.leaveIe());
    assertEquals(39, in.enterIe());
    assertEquals(7, in.integer(0, 255));
    assertTrue(in.leaveIe());
    in.endIes();
    assertEquals(List.of(), in.diagnostics());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16383, 16384, 16390, 131072})
  void bitStringsOfAnyLengthComeBack(int length) {
    byte[] content = octets((length + 7) / 8).toArray();
    content[content.length - 1] &= (byte) (length % 8 == 0 ? 0xff : 0xFF00 >> length % 8);
    Bits value = new Bits(Octets.adopt(content), length);
    PerWriter out = new PerWriter();
    out.bitString(value, 1, 131072, false, "bits");
    assertNull(out.fault());
    PerReader in = new PerReader(out.toOctets());
    assertEquals(value, in.bitString(1, 131072, false));
    assertFalse(in.isUnusable());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16383, 16384, 65536, 65540})
  void listsOfAnyLengthComeBack(int length) {
    PerWriter out = new PerWriter();
    int from = 0;
    int count;
    do {
      count = out.nextElements(length - from);
      for (int i = 0; i < count; i++) {
        out.integer((from + i) % 200, 0, 255, "element");
      }
      from += count;
    } while (count >= PerWriter.FRAGMENT);
    PerReader in = new PerReader(out.toOctets());
    List<Long> elements = new ArrayList<>();
    do {
      count = in.nextElements();
      for (int i = 0; i < Math.abs(count); i++) {
        elements.add(in.integer(0, 255));
      }
    } while (count < 0);
    assertEquals(length, elements.size());
    assertEquals((length - 1) % 200, elements.getLast());
    assertFalse(in.isUnusable());
  }

  /// A length says what follows, but what follows is not there: nothing is allocated for it.
  @ParameterizedTest
  @ValueSource(strings = {"c4", "c1", "bfff00", "c0", "ff", "c400", "8000"})
  void lengthsWithoutOctetsFail(String hex) {
    PerReader in = new PerReader(Octets.ofHex(hex));
    Octets read = in.octets();
    assertNotNull(read);
    assertEquals(hex.equals("8000"), !in.hasFailed());
    assertEquals(0, read.length());
  }
}
