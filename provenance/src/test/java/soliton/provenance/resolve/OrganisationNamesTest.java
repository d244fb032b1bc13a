package soliton.provenance.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soliton.provenance.Facts;

class OrganisationNamesTest {
  private static OrganisationNames names() {
    return new OrganisationNames(
        Facts.of(
                "murata; name; Murata Manufacturing Co., Ltd.",
                "murata; alias; Murata Electronics North America",
                "texas; name; Texas Instruments Incorporated",
                "texas; alias; TI",
                "nxp; name; NXP Semiconductors N.V.",
                "wuerth; name; Würth Elektronik GmbH & Co. KG",
                "wuerth; alias; Wurth Electronics",
                "rohm; name; ROHM Co., Ltd.",
                "triquint; name; TriQuint",
                "qorvo; name; Qorvo, Inc.",
                "avx; name; AVX Corporation",
                "avx; renamed; KYOCERA AVX Components; 2021-10-01",
                "alpha-one; name; Alphacom Systems",
                "alpha-two; name; Alphacon Systems")
            .knowledge(),
        Facts.TODAY);
  }

  private static String found(String written) {
    return names().find(written).organisation();
  }

  @Test
  void aSalesArmIsItsHouse() {
    assertEquals("murata", found("Murata Electronics North America"));
  }

  @Test
  void legalFormCaseAndPunctuationDoNotMatter() {
    assertEquals("texas", found("TEXAS INSTRUMENTS, INC."));
    assertEquals("rohm", found("ROhm"));
    assertEquals("avx", found("AVX CORPORATION (VA)"));
  }

  @Test
  void accentsDoNotMatter() {
    assertEquals("wuerth", found("WURTH ELEKTRONIK"));
  }

  @Test
  void aTypingErrorIsReadAndMarked() {
    var match = names().find("Texas Insrtuments");
    assertEquals("texas", match.organisation());
    assertEquals(How.TYPO, match.how());
  }

  @Test
  void aNameCutOffByAColumnIsReadAndMarked() {
    var match = names().find("NXP Semiconduct");
    assertEquals("nxp", match.organisation());
    assertEquals(How.CUT_OFF, match.how());
  }

  @Test
  void aShortNameIsNeverCorrected() {
    assertFalse(names().find("Rohn").isFound());
    assertFalse(names().find("TII").isFound());
  }

  @Test
  void aTypingErrorBetweenTwoHousesIsNotGuessed() {
    var match = names().find("Alphaco Systems");
    assertFalse(match.isFound());
    assertTrue(match.remark().contains("alpha-one, alpha-two"), match.remark());
  }

  @Test
  void aBrandWithItsOwnerInBracketsIsTheBrand() {
    assertEquals("triquint", found("TriQuint (Qorvo)"));
  }

  @Test
  void anOldNameStaysAName() {
    assertEquals("avx", found("AVX"));
    assertEquals("avx", found("Kyocera AVX Components"));
  }

  @Test
  void aStrangerIsNotResolved() {
    assertFalse(names().find("Quite Another House").isFound());
  }
}
