package soliton.provenance.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soliton.provenance.Facts;

class ResolverTest {
  private static String organisation(Resolved line) {
    var holder = line.holder();
    assertNotNull(holder);
    return holder.organisation();
  }

  @Test
  void thePartNumberIsBelievedBeforeTheNameAndTheDifferenceIsTold() {
    var line = Facts.world().today().resolve(Facts.part("USP100", "Deutsche Teile"));
    assertEquals("us-inc", organisation(line));
    assertTrue(line.remarks().getFirst().contains("the part number is of Usco Industries"));
  }

  @Test
  void aMergerExplainsAnotherNameWithoutRemark() {
    var facts = Facts.world().and("de-ag; acquired-by; us-inc; 2020-01-01");
    var line = facts.today().resolve(Facts.part("USP100", "Deutsche Teile"));
    assertEquals(0, line.remarks().size());
  }

  @Test
  void aProductLineThatWasSoldBelongsToItsOwnerOnTheDay() {
    var facts =
        Facts.of(
            "nxp; name; NXP", "nexperia; name; Nexperia",
            "part:PMEG*; brand; nxp; ; 2017-02-06", "part:PMEG*; brand; nexperia; 2017-02-07");
    assertEquals(
        "nxp", organisation(facts.on("2017-02-06").resolve(Facts.part("PMEG3010", "NXP"))));
    assertEquals(
        "nexperia", organisation(facts.on("2017-02-07").resolve(Facts.part("PMEG3010", "NXP"))));
  }

  @Test
  void theMostSpecificPatternSpeaks() {
    var facts = Facts.world().and("part:USPX*; brand; cn-ltd");
    assertEquals("cn-ltd", organisation(facts.today().resolve(Facts.part("USPX1", ""))));
    assertEquals("us-inc", organisation(facts.today().resolve(Facts.part("USPY1", ""))));
  }

  @Test
  void contradictoryBrandsFallBackToTheNameAndAreTold() {
    var facts = Facts.world().and("part:USP*; brand; cn-ltd");
    var line = facts.today().resolve(Facts.part("USP1", "Deutsche Teile"));
    assertEquals("de-ag", organisation(line));
    assertTrue(line.remarks().getFirst().contains("disagree"));
  }

  @Test
  void aPackageIsFoundWithoutItsVersionAndQualifiers() {
    var facts = Facts.world().and("pkg:maven/org.acme.*; steward; de-ag");
    var line = facts.today().resolve(Facts.software("pkg:maven/org.acme.core/core@1.2?type=jar"));
    assertEquals("de-ag", organisation(line));
    assertEquals("pkg:npm/@acme/x", Resolver.withoutVersion("pkg:npm/%40acme/x@1.0#sub"));
  }

  @Test
  void anUnknownPackageStaysUnknown() {
    var line = Facts.world().today().resolve(Facts.software("pkg:maven/who.knows/x@1"));
    assertNull(line.holder());
    assertFalse(line.isResolved());
  }

  @Test
  void theFunctionIsReadFromTheBillWhenNoFactSaysSo() {
    assertEquals("ic", Functions.of("IC SWITCH SP2T", "U5"));
    assertEquals("capacitor", Functions.of("CAP CER 0.1UF 25V", "C1,C2"));
    assertEquals("filter", Functions.of("FILTER SAW 897.5MHZ EGSM SMD", "FL1"));
    assertEquals("resistor", Functions.of("", "R12"));
    assertEquals(Functions.UNKNOWN, Functions.of("something", "Z9"));
  }
}
