package soliton.l3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.OctetReader;
import soliton.base.Octets;
import soliton.l3.Diagnostic.Kind;

class MessageReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  /// An enumeration of one octet: 1 is known, 0 is a syntax error, all else counts as 1.
  private record Colour(int code) implements Coded {
    static @Nullable Colour of(int code) {
      return code == 0 ? null : new Colour(1);
    }

    static @Nullable Colour read(OctetReader in) {
      return of(in.u8());
    }
  }

  private MessageReader reader(String hex, Receiver receiver) {
    return new MessageReader(Octets.ofHex(hex).reader(), diagnostics, receiver);
  }

  private MessageReader reader(String hex) {
    return reader(hex, Receiver.NETWORK);
  }

  @Test
  void imperativeElementsAreReadInTheirFormats() {
    MessageReader in = reader("21 aabb 02ccdd 0001ee");
    int halves = in.halves("first");
    assertEquals(0x21, halves);
    assertEquals(Octets.ofHex("aabb"), in.v("second", 2, MessageReader::octets));
    assertEquals(Octets.ofHex("ccdd"), in.lv("third", 1, 4, MessageReader::octets));
    assertEquals(Octets.ofHex("ee"), in.lve("fourth", 1, 4, MessageReader::octets));
    assertFalse(in.isUnusable());
    assertFalse(in.nextElement());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "05", "05aa", "03aabb"})
  void anImperativeElementThatEndsTooEarlyIsMissing(String hex) {
    MessageReader in = reader(hex);
    assertNull(in.lv("element", 1, 9, MessageReader::octets));
    assertTrue(in.isUnusable());
    assertEquals(
        List.of(new Diagnostic(Kind.MISSING_MANDATORY, "element", -1, -1)), diagnostics.toList());
  }

  @Test
  void aMandatoryElementThatIsTooShortIsInvalid() {
    assertNull(reader("01aa").lv("element", 2, 9, MessageReader::octets));
    assertEquals(
        List.of(new Diagnostic(Kind.INVALID_MANDATORY, "element", -1, 1)), diagnostics.toList());
  }

  /// TS 24.007 11.4.2: it is no syntax error that an element is longer than defined.
  @Test
  void ofAnElementThatIsTooLongTheDefinedPartCounts() {
    MessageReader in = reader("03aabbcc 20 04 01020304");
    assertEquals(Octets.ofHex("aabb"), in.lv("first", 2, 2, MessageReader::octets));
    assertTrue(in.nextElement());
    assertEquals(Octets.ofHex("0102"), in.tlv(0, "second", 1, 2, null, MessageReader::octets));
    assertFalse(in.nextElement());
    assertEquals(List.of(), diagnostics.toList());
  }

  @Test
  void anUnknownValueIsTheDefaultAndIsTold() {
    MessageReader in = reader("07 c5");
    assertEquals(new Colour(1), in.v("first", 1, Colour::read));
    assertTrue(in.nextElement());
    assertEquals(0xC0, in.iei());
    assertEquals(new Colour(1), in.tv1(0, "second", null, Colour::of));
    assertEquals(
        List.of(
            new Diagnostic(Kind.UNKNOWN_VALUE, "first", -1, 7),
            new Diagnostic(Kind.UNKNOWN_VALUE, "second", 0xC0, 5)),
        diagnostics.toList());
    assertFalse(in.isUnusable());
  }

  @Test
  void anOptionalElementWithASyntaxErrorCountsAsAbsent() {
    MessageReader in = reader("c0 2100 3000");
    assertTrue(in.nextElement());
    assertNull(in.tv1(0, "half", null, Colour::of));
    assertTrue(in.nextElement());
    assertNull(in.tv(1, "fixed", 1, null, Colour::read));
    assertTrue(in.nextElement());
    assertNull(in.tlv(2, "variable", 1, 2, null, MessageReader::octets));
    assertFalse(in.isUnusable());
    assertEquals(
        List.of(Kind.INVALID_OPTIONAL, Kind.INVALID_OPTIONAL, Kind.INVALID_OPTIONAL), kinds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"20", "2005aa", "78", "7800", "78ffffaa"})
  void anElementBeyondTheEndEndsTheMessage(String hex) {
    MessageReader in = reader(hex);
    assertTrue(in.nextElement());
    Octets read =
        in.iei() == 0x78
            ? in.tlve(0, "long", 0, 9, null, MessageReader::octets)
            : in.tlv(0, "short", 0, 9, null, MessageReader::octets);
    assertNull(read);
    assertFalse(in.nextElement());
    assertEquals(List.of(Kind.INVALID_OPTIONAL), kinds());
  }

  /// TS 24.007 11.2.4: bit 8 set is one octet; 7x is type 6; all else is type 4; 0x must be
  /// understood.
  @Test
  void unknownElementsAreSkippedByTheirIdentifier() {
    MessageReader in = reader("91 2002aabb 7a0003aabbcc 0501ff 3100");
    for (int i = 0; i < 4; i++) {
      assertTrue(in.nextElement());
      in.unknown();
    }
    assertTrue(in.isUnusable());
    assertTrue(in.nextElement());
    assertEquals(0x31, in.iei());
    assertEquals(
        List.of(
            Kind.UNKNOWN_ELEMENT,
            Kind.UNKNOWN_ELEMENT,
            Kind.UNKNOWN_ELEMENT,
            Kind.COMPREHENSION_REQUIRED),
        kinds());
  }

  @Test
  void thePhoneIgnoresWhatIsOutOfSequenceAndTheNetworkUsesIt() {
    assertNull(secondThenFirst(Receiver.PHONE));
    assertEquals(Octets.of(0xaa), secondThenFirst(Receiver.NETWORK));
    assertEquals(List.of(Kind.OUT_OF_SEQUENCE, Kind.OUT_OF_SEQUENCE), kinds());
  }

  private @Nullable Octets secondThenFirst(Receiver receiver) {
    MessageReader in = reader("31bb 30aa", receiver);
    assertTrue(in.nextElement());
    assertEquals(Octets.of(0xbb), in.tv(1, "second", 1, null, MessageReader::octets));
    assertTrue(in.nextElement());
    return in.tv(0, "first", 1, null, MessageReader::octets);
  }

  @Test
  void ofRepeatedElementsTheFirstCountsAlsoBeyondSixtyFourRows() {
    for (int row : new int[] {0, 63, 64, 120}) {
      MessageReader in = reader("31aa 31bb");
      Octets value = null;
      while (in.nextElement()) {
        value = in.tv(row, "element", 1, value, MessageReader::octets);
      }
      assertEquals(Octets.of(0xaa), value);
    }
    assertEquals(List.of(Kind.REPEATED, Kind.REPEATED, Kind.REPEATED, Kind.REPEATED), kinds());
  }

  @Test
  void inAType6ContainerEveryIdentifierHasALongLength() {
    MessageReader in =
        new MessageReader(
            Octets.ofHex("050001aa 900000 c10001bb").reader(), diagnostics, Receiver.PHONE, true);
    assertTrue(in.nextElement());
    in.unknown();
    assertTrue(in.nextElement());
    assertEquals(0x90, in.iei());
    in.unknown();
    assertTrue(in.nextElement());
    assertEquals(Octets.of(0xbb), in.tlve(0, "known", 0, 9, null, MessageReader::octets));
    assertFalse(in.isUnusable());
  }

  @Test
  void diagnosticsAreFewAndTheFatalOneIsAmongThem() {
    for (int i = 0; i < 1000; i++) {
      diagnostics.add(Kind.UNKNOWN_ELEMENT, "?", 0x20, i);
    }
    diagnostics.add(Kind.COMPREHENSION_REQUIRED, "?", 0x05, -1);
    assertEquals(Diagnostics.LIMIT, diagnostics.toList().size());
    assertTrue(diagnostics.isFatal());
    assertEquals("comprehension_required ? iei=05", diagnostics.toList().getLast().toString());
  }

  private List<Kind> kinds() {
    return diagnostics.toList().stream().map(Diagnostic::kind).toList();
  }
}
