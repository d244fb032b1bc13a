package soliton.per;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.per.Diagnostic.Kind;

/// Faults are values: sticky within an information element, told with its identity, and gone behind
/// it.
class FaultsTest {
  private static PerWriter threeIes() {
    PerWriter out = new PerWriter();
    int ies = out.beginIes();
    for (int id = 1; id <= 3; id++) {
      int ie = out.beginIe(id, Criticality.of(id - 1));
      out.integer(id * 10L, 0, 255, "");
      out.endIe(ie);
    }
    out.endIes(ies, 0);
    return out;
  }

  @Test
  void aFaultEndsWithItsInformationElement() {
    PerReader in = new PerReader(threeIes().toOctets());
    in.beginIes(0);
    assertEquals(1, in.enterIe());
    assertEquals(10, in.integer(0, 255));
    assertTrue(in.leaveIe());
    assertEquals(2, in.enterIe());
    in.integer(0, 65535); // there is one octet only
    assertTrue(in.hasFailed());
    assertEquals(0, in.integer(0, 255), "a failed reader gives zeros");
    assertFalse(in.leaveIe());
    assertFalse(in.hasFailed());
    assertEquals(3, in.enterIe());
    assertEquals(30, in.integer(0, 255));
    assertTrue(in.leaveIe());
    Diagnostic fault = in.diagnostics().getFirst();
    assertEquals(1, in.diagnostics().size());
    assertEquals(2, fault.ieId());
    assertEquals(Criticality.IGNORE, fault.criticality());
    assertEquals(Kind.MALFORMED, fault.kind());
    assertEquals(Octets.of(20), fault.content());
  }

  @Test
  void aValueThatIsNotUnderstoodLeavesTheEncodingSound() {
    PerReader in = new PerReader(threeIes().toOctets());
    in.beginIes(0);
    in.enterIe();
    in.refuse("value");
    assertTrue(in.isUnusable());
    assertFalse(in.hasFailed());
    assertEquals(10, in.integer(0, 255));
    assertNull(in.usable("x"));
    in.leaveIe();
    assertEquals("x", in.usable("x"));
    assertEquals(Kind.NOT_UNDERSTOOD, in.diagnostics().getFirst().kind());
  }

  @Test
  void anInnerElementDoesNotClearTheFaultOfTheOuter() {
    PerWriter out = new PerWriter();
    int outer = out.beginField(7, Criticality.REJECT);
    int ies = out.beginIes();
    int inner = out.beginIe(8, Criticality.IGNORE);
    out.integer(1, 0, 255, "");
    out.endIe(inner);
    out.endIes(ies, 0);
    out.endIe(outer);
    PerReader in = new PerReader(out.toOctets());
    assertEquals(7, in.enterIe());
    in.refuse("outer");
    in.beginIes(0);
    assertEquals(8, in.enterIe());
    assertFalse(in.isUnusable(), "the inner element is sound");
    assertTrue(in.leaveIe());
    in.endIes();
    assertTrue(in.isUnusable());
    assertFalse(in.leaveIe());
    assertEquals(7, in.diagnostics().getFirst().ieId());
  }

  @Test
  void additionsToAnEnumerationAreRefused() {
    PerWriter out = new PerWriter();
    out.enumeration(5, 3, true);
    PerReader in = new PerReader(out.toOctets());
    assertEquals(0, in.enumeration(3, 5, true, "e"));
    assertTrue(in.isUnusable());
    assertFalse(in.hasFailed());
  }

  @Test
  void numbersAboveTheirBoundFail() {
    PerReader in = new PerReader(Octets.of(0b1110_0000));
    assertEquals(1, in.integer(1, 6), "the lower bound stands for what was wrong");
    assertTrue(in.hasFailed());
  }

  @Test
  void diagnosticsAreLimited() {
    PerWriter out = new PerWriter();
    int ies = out.beginIes();
    for (int i = 0; i < 1000; i++) {
      out.endIe(out.beginIe(i, Criticality.IGNORE));
    }
    out.endIes(ies, 0);
    PerReader in = new PerReader(out.toOctets());
    int count = in.beginIes(0);
    for (int i = 0; i < count; i++) {
      in.enterIe();
      in.unknownIe();
      in.leaveIe();
    }
    assertEquals(PerReader.MOST_DIAGNOSTICS, in.diagnostics().size());
  }

  @Test
  void nestingIsLimited() {
    byte[] deep = new byte[4000];
    PerReader in = new PerReader(deep);
    int depth = 0;
    while (in.enterIe() >= 0) {
      depth++;
      in.beginIes(0);
    }
    assertTrue(depth < 64);
  }

  @Test
  void theWriterKeepsTheFirstValueThatDoesNotFit() {
    PerWriter out = new PerWriter();
    out.integer(5, 0, 9, "fits");
    assertNull(out.fault());
    out.integer(10, 0, 9, "Priority.level");
    out.octets(Octets.EMPTY, 3, 3, false, "Plmn");
    assertEquals("Priority.level: 10 is not in 0..9", out.fault());
  }

  @Test
  void theWriterTellsEverySizeThatDoesNotFit() {
    assertNotNull(fault(out -> out.octets(Octets.EMPTY, 1, 2, false, "o")));
    assertNotNull(fault(out -> out.bitString(Bits.of(1, 9), 1, 8, false, "b")));
    assertNotNull(fault(out -> out.bitNumber(16, 4, "b")));
    assertNotNull(fault(out -> out.listLength(13, 1, 12, false, "l")));
    assertNotNull(fault(out -> out.characters("a_b", CharSet.PRINTABLE, 1, 9, false, "s")));
    assertNotNull(fault(out -> out.characters("", CharSet.PRINTABLE, 1, 9, false, "s")));
    assertNotNull(fault(out -> out.bitOctets(Octets.of(1), 256, "b")));
    assertNotNull(fault(out -> out.absent("x")));
  }

  private static @org.jspecify.annotations.Nullable String fault(
      java.util.function.Consumer<PerWriter> write) {
    PerWriter out = new PerWriter();
    write.accept(out);
    return out.fault();
  }
}
