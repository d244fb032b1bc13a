package soliton.per;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soliton.base.Octets;

/// The worked examples of X.691 Annex A, ALIGNED variant, as far as they use types that we have.
class PublishedVectorsTest {
  /// A.1.3: a personnel record without constraints, 94 octets.
  private static final Octets PERSONNEL_RECORD =
      Octets.ofHex(
          """
          80044a6f686e015005536d6974680133084469726563746f72083139373130393137044d617279015405536d
          697468020552616c7068015405536d69746808313935373131313105537573616e0142054a6f6e6573083139
          353930373137""");

  /// A.4.3: an extensible sequence with additions of a later version.
  private static final Octets WITH_ADDITIONS = Octets.ofHex("9e000180010291a4");

  @Test
  void aPersonnelRecordIsWrittenAsPublished() {
    PerWriter out = new PerWriter();
    out.bit(true); // children are there
    name(out, "John", "P", "Smith");
    out.integer(51, Long.MIN_VALUE, Long.MAX_VALUE, "number");
    text(out, "Director");
    text(out, "19710917");
    name(out, "Mary", "T", "Smith");
    assertEquals(2, out.nextElements(2));
    name(out, "Ralph", "T", "Smith");
    text(out, "19571111");
    name(out, "Susan", "B", "Jones");
    text(out, "19590717");
    assertNull(out.fault());
    assertEquals(PERSONNEL_RECORD, out.toOctets());
  }

  @Test
  void aPersonnelRecordIsReadAsPublished() {
    PerReader in = new PerReader(PERSONNEL_RECORD);
    assertTrue(in.bit());
    assertEquals("John P Smith", name(in));
    assertEquals(51, in.integer(Long.MIN_VALUE, Long.MAX_VALUE));
    assertEquals("Director", text(in));
    assertEquals("19710917", text(in));
    assertEquals("Mary T Smith", name(in));
    assertEquals(2, in.nextElements());
    assertEquals("Ralph T Smith", name(in));
    assertEquals("19571111", text(in));
    assertEquals("Susan B Jones", name(in));
    assertEquals("19590717", text(in));
    assertFalse(in.isUnusable());
    assertEquals(0, in.remainingOctets());
  }

  /// `a INTEGER (250..253)` is 253, `b BOOLEAN` is true, and of the CHOICE `c` an addition is
  /// chosen; the additions `g` and `h` are passed over.
  @Test
  void additionsOfALaterVersionArePassedOver() {
    PerReader in = new PerReader(WITH_ADDITIONS);
    assertTrue(in.bit(), "has additions");
    assertEquals(0, in.bits(2), "i and j");
    assertEquals(253, in.integer(250, 253));
    assertTrue(in.bit(), "b");
    assertFalse(in.isUnusable());
    assertEquals(-1, in.choice(1, true, "c"));
    assertTrue(in.isUnusable(), "the alternative is not understood");
    in.skipAdditions();
    assertFalse(in.hasFailed());
    assertEquals(0, in.remainingOctets());
  }

  private static void text(PerWriter out, String text) {
    out.characters(text, CharSet.VISIBLE, 0, Integer.MAX_VALUE, false, "text");
  }

  private static void name(PerWriter out, String given, String initial, String family) {
    text(out, given);
    out.characters(initial, CharSet.VISIBLE, 0, Integer.MAX_VALUE, false, "initial");
    text(out, family);
  }

  private static String text(PerReader in) {
    return in.characters(CharSet.VISIBLE, 0, Integer.MAX_VALUE, false, "text");
  }

  private static String name(PerReader in) {
    return text(in) + " " + text(in) + " " + text(in);
  }
}
