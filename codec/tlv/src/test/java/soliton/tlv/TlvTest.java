package soliton.tlv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

class TlvTest {

  // TS 29.244 7.2.3.2
  @ParameterizedTest
  @CsvSource({
    "MANDATORY, MANDATORY, MANDATORY",
    "CONDITIONAL, MANDATORY, CONDITIONAL",
    "OPTIONAL, MANDATORY, OPTIONAL",
    "MANDATORY, CONDITIONAL, CONDITIONAL",
    "CONDITIONAL, CONDITIONAL, CONDITIONAL",
    "CONDITIONAL_OPTIONAL, CONDITIONAL, OPTIONAL",
    "OPTIONAL, CONDITIONAL, OPTIONAL",
    "MANDATORY, CONDITIONAL_OPTIONAL, CONDITIONAL_OPTIONAL",
    "CONDITIONAL, CONDITIONAL_OPTIONAL, CONDITIONAL_OPTIONAL",
    "OPTIONAL, CONDITIONAL_OPTIONAL, OPTIONAL",
    "MANDATORY, OPTIONAL, OPTIONAL",
    "CONDITIONAL, OPTIONAL, OPTIONAL"
  })
  void theGroupDecidesHowNecessaryAnElementIs(Presence element, Presence group, Presence as) {
    assertEquals(as, element.within(group));
  }

  @Test
  void flagsAreCountedFromTheLowestBitOfTheFirstOctet() {
    Flags flags = Flags.of(1, 0, 7, 9);
    assertEquals(Octets.ofHex("8102"), flags.octets());
    assertTrue(flags.has(0) && flags.has(7) && flags.has(9));
    assertFalse(flags.has(1) || flags.has(8) || flags.has(500));
    assertTrue(Flags.of(3).isNone());
    assertEquals(3, Flags.of(3).octets().length());
  }

  @Test
  void elementsAreReadInTurnAndTheirLengthsChecked() {
    TlvReader in = reader("0001 0002 abcd 8001 0003 beef01 0002 0000");
    assertTrue(in.next());
    assertEquals(1, in.type());
    assertEquals(Octets.ofHex("abcd"), in.firstOctets(null, 2, Presence.MANDATORY));
    assertTrue(in.next());
    assertEquals(List.of(new RawIe(0x8001, Octets.ofHex("beef01"))), in.addOther(null));
    assertTrue(in.next());
    assertTrue(in.isNull());
    assertFalse(in.next());
    assertEquals(1, in.diagnostics().size());
    assertFalse(in.diagnostics().getFirst().isError());
  }

  @ParameterizedTest
  @CsvSource({"00, 0", "000100, 0", "00010001, 1", "0007ffff00, 7"})
  void anElementBeyondTheEndIsAFaultWithItsType(String hex, int type) {
    TlvReader in = reader(hex);
    assertFalse(in.next());
    assertFalse(in.next());
    assertEquals(
        List.of(new Diagnostic(Diagnostic.Fault.INVALID_LENGTH, type, 0, Presence.MANDATORY)),
        in.diagnostics());
    assertTrue(in.diagnostics().getFirst().isError());
  }

  @Test
  void ofRepeatedElementsTheFirstCounts() {
    TlvReader in = reader("0001 0001 05 0001 0001 06");
    in.next();
    Integer value = in.firstInt(null, 1, 0, Presence.MANDATORY);
    in.next();
    assertEquals(5, in.firstInt(value, 1, 0, Presence.MANDATORY));
    assertEquals(Diagnostic.Fault.REPEATED, in.diagnostics().getFirst().fault());
    assertFalse(in.diagnostics().getFirst().isError());
  }

  @Test
  void listsAreBounded() {
    TlvReader in = reader("0001 0001 05".repeat(5));
    List<Integer> list = null;
    while (in.next()) {
      list = in.addInt(list, 3, 1, 0, Presence.CONDITIONAL);
    }
    assertEquals(List.of(5, 5, 5), list);
    assertEquals(2, in.diagnostics().size());
  }

  @Test
  void spareBitsOfANumberAreIgnoredAndShortOnesAFault() {
    TlvReader in = reader("0001 0001 ff 0001 0001 00");
    in.next();
    assertEquals(63, in.firstInt(null, 1, 6, Presence.MANDATORY));
    in.next();
    assertNull(in.firstLong(null, 4, 0, Presence.OPTIONAL));
    assertTrue(in.diagnostics().getFirst().isError(), "a wrong length is always answered");
  }

  @Test
  void anIncorrectElementIsAnErrorOnlyWhereItIsNecessary() {
    TlvReader in = reader("0001 0001 ff");
    in.next();
    assertNull(in.first(null, from -> skip(from), Presence.CONDITIONAL));
    assertTrue(in.diagnostics().getFirst().isError());
    TlvReader optional = reader("0001 0001 ff");
    optional.next();
    assertNull(optional.first(null, from -> skip(from), Presence.CONDITIONAL_OPTIONAL));
    assertFalse(optional.diagnostics().getFirst().isError());
  }

  @Test
  void whatIsMissingIsNamedOnceAndNotWhenItWasFaulty() {
    TlvReader in = reader("0001 0000");
    in.next();
    in.firstInt(null, 1, 0, Presence.MANDATORY);
    assertFalse(in.has(null, 1, Presence.MANDATORY));
    assertFalse(in.has(null, 2, Presence.MANDATORY));
    assertEquals(
        List.of(Diagnostic.Fault.INVALID_LENGTH, Diagnostic.Fault.MISSING),
        in.diagnostics().stream().map(Diagnostic::fault).toList());
  }

  @Test
  void groupsAreWrittenWithTheirLengthAndTooLongOnesRefused() {
    OctetWriter octets = new OctetWriter();
    TlvWriter to = new TlvWriter(octets);
    int group = to.open(9);
    to.number(1, 0x1234, 2);
    to.removed(3);
    to.close(group);
    assertEquals(Octets.ofHex("0009000a 00010002 1234 00030000"), octets.toOctets());
    int tooLong = to.open(10);
    octets.octets(new byte[65_536]);
    assertThrows(IllegalStateException.class, () -> to.close(tooLong));
  }

  private static TlvReader reader(String hex) {
    return new TlvReader(Octets.ofHex(hex).reader());
  }

  private static @org.jspecify.annotations.Nullable Octets skip(OctetReader from) {
    from.skip(from.remaining());
    return null;
  }
}
