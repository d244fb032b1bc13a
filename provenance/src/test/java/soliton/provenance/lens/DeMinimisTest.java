package soliton.provenance.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import soliton.provenance.Facts;
import soliton.provenance.bill.Line;
import soliton.provenance.bill.PriceRange;

class DeMinimisTest {
  /// Parts `HOT*` (3A001), `PLAIN*` (EAR99) and `ARMS*` (9A610) are made in the US, `HOME*` abroad,
  /// `WHAT*` is
  /// not classified, `FAR*` is classified but of unknown origin.
  private static Facts world() {
    return Facts.world()
        .and(
            "group:embargo; member; IR KP",
            "group:watched; member; CN",
            "group:free; member; DE FR",
            "group:allied; member; DE",
            "group:d5; member; CN IR",
            "rule:ten; effect; de-minimis",
            "rule:ten; title; Ten",
            "rule:ten; citation; 734.4(c)",
            "rule:ten; state; in-force",
            "rule:ten; threshold; 10",
            "rule:ten; countries; embargo",
            "rule:rest; effect; de-minimis",
            "rule:rest; title; Rest",
            "rule:rest; citation; 734.4(d)",
            "rule:rest; state; in-force",
            "rule:rest; threshold; 25",
            "rule:zero; effect; no-de-minimis",
            "rule:zero; title; Zero",
            "rule:zero; citation; 734.4(a)",
            "rule:zero; state; in-force",
            "rule:zero; threshold; 0",
            "rule:zero; countries; d5",
            "rule:zero; needs; 9A610",
            "rule:origin; effect; us-origin-is-subject",
            "rule:origin; title; Origin",
            "rule:origin; citation; 734.3(a)",
            "rule:origin; state; in-force",
            "eccn:EAR99; reason; embargo",
            "eccn:3A001; reason; NS2",
            "eccn:3A001; reason; embargo",
            "eccn:9A610; reason; NS2",
            "reason:embargo; requires-licence; embargo",
            "reason:embargo; free-of-licence; free",
            "reason:embargo; free-of-licence; watched",
            "reason:NS2; requires-licence; watched",
            "reason:NS2; requires-licence; embargo",
            "reason:NS2; free-of-licence; allied",
            "part:HOT*; eccn; 3A001",
            "part:HOT*; assembly; US",
            "part:PLAIN*; eccn; EAR99",
            "part:PLAIN*; assembly; US",
            "part:ARMS*; eccn; 9A610",
            "part:ARMS*; assembly; US",
            "part:HOME*; fabrication; DE",
            "part:HOME*; assembly; DE",
            "part:WHAT*; assembly; US",
            "part:FAR*; eccn; 3A001");
  }

  private static DeMinimis.Result to(String destination, Line... lines) {
    var resolver = world().today();
    var rules = new RuleBook(resolver.knowledge(), resolver.date());
    return new DeMinimis(rules).of(Facts.resolve(resolver, lines), destination, null);
  }

  @Test
  void aQuarterIsTheThresholdForMostCountries() {
    assertEquals(
        Truth.YES, to("CN", Facts.priced("HOT1", "26"), Facts.priced("HOME1", "74")).exceeds());
    assertEquals(
        Truth.NO, to("CN", Facts.priced("HOT1", "24"), Facts.priced("HOME1", "76")).exceeds());
  }

  @Test
  void exactlyTheThresholdIsStillBelowIt() {
    assertEquals(
        Truth.NO, to("CN", Facts.priced("HOT1", "25"), Facts.priced("HOME1", "75")).exceeds());
    assertEquals(
        Truth.NO, to("IR", Facts.priced("HOT1", "10"), Facts.priced("HOME1", "90")).exceeds());
  }

  @Test
  void aTenthIsTheThresholdForEmbargoedCountries() {
    assertEquals(
        Truth.YES, to("IR", Facts.priced("HOT1", "11"), Facts.priced("HOME1", "89")).exceeds());
  }

  @Test
  void someContentHasNoDeMinimisLevel() {
    var result = to("CN", Facts.priced("ARMS1", "1"), Facts.priced("HOME1", "999"));
    assertEquals(Truth.YES, result.exceeds());
    assertTrue(result.why().contains("no de minimis level"), result.why());
    assertEquals(
        Truth.NO, to("DE", Facts.priced("ARMS1", "1"), Facts.priced("HOME1", "999")).exceeds());
  }

  @Test
  void ear99ContentDoesNotCountWhereItNeedsNoLicence() {
    assertEquals(
        Truth.NO, to("DE", Facts.priced("PLAIN1", "90"), Facts.priced("HOME1", "10")).exceeds());
    assertEquals(
        Truth.NO, to("CN", Facts.priced("PLAIN1", "90"), Facts.priced("HOME1", "10")).exceeds());
  }

  @Test
  void ear99ContentCountsWhereItNeedsALicence() {
    assertEquals(
        Truth.YES, to("IR", Facts.priced("PLAIN1", "90"), Facts.priced("HOME1", "10")).exceeds());
  }

  @Test
  void theSameContentCountsForOneDestinationAndNotForAnother() {
    assertEquals(
        Truth.NO, to("DE", Facts.priced("HOT1", "90"), Facts.priced("HOME1", "10")).exceeds());
    assertEquals(
        Truth.YES, to("CN", Facts.priced("HOT1", "90"), Facts.priced("HOME1", "10")).exceeds());
  }

  @Test
  void unknownClassificationIsRefusedNotAssumed() {
    var result = to("CN", Facts.priced("WHAT1", "60"), Facts.priced("HOME1", "40"));
    assertEquals(Truth.UNKNOWN, result.exceeds());
    assertTrue(result.why().contains("not assumed"), result.why());
  }

  @Test
  void unknownContentBelowTheThresholdDoesNotMatter() {
    assertEquals(
        Truth.NO, to("CN", Facts.priced("WHAT1", "20"), Facts.priced("HOME1", "80")).exceeds());
  }

  @Test
  void controlledContentOfUnknownOriginIsUnknown() {
    assertEquals(
        Truth.UNKNOWN, to("CN", Facts.priced("FAR1", "60"), Facts.priced("HOME1", "40")).exceeds());
  }

  @Test
  void aClassificationWithoutReasonsForADestinationIsUnknown() {
    var resolver = world().today();
    var rules = new RuleBook(resolver.knowledge(), resolver.date());
    assertEquals(RuleBook.Licence.Need.UNKNOWN, rules.licence("3A001", "BR").need());
    assertEquals(RuleBook.Licence.Need.UNKNOWN, rules.licence("1C999", "DE").need());
    assertEquals(RuleBook.Licence.Need.NEEDED, rules.licence("3A001", "CN").need());
    assertEquals(RuleBook.Licence.Need.NOT_NEEDED, rules.licence("3A001", "DE").need());
  }

  @Test
  void aPriceRangeMakesARangeOfShares() {
    var result = to("CN", Facts.priced("HOT1", "20-30"), Facts.priced("HOME1", "80"));
    assertEquals(Truth.UNKNOWN, result.exceeds());
    var low = result.low();
    var high = result.high();
    assertTrue(low != null && high != null && low.compareTo(high) < 0);
  }

  @Test
  void aMissingPriceIsRefusedWithItsPlace() {
    var result = to("CN", Facts.priced("HOT1", "20"), Facts.part("HOME1", ""));
    assertEquals(Truth.UNKNOWN, result.exceeds());
    assertTrue(result.why().startsWith("bill.csv:2 has no price"), result.why());
    assertNull(result.low());
  }

  @Test
  void partsThatAreNotFittedDoNotCount() {
    var hot = Facts.notFitted(Facts.priced("HOT1", "90"));
    assertEquals(Truth.NO, to("CN", hot, Facts.priced("HOME1", "10")).exceeds());
  }

  @Test
  void thePriceOfTheWholeProductCountsWhereItIsGiven() {
    var resolver = world().today();
    var rules = new RuleBook(resolver.knowledge(), resolver.date());
    var lines = Facts.resolve(resolver, Facts.priced("HOT1", "30"), Facts.priced("HOME1", "70"));
    var price = new PriceRange(BigDecimal.valueOf(300), BigDecimal.valueOf(300), "EUR");
    assertEquals(Truth.NO, new DeMinimis(rules).of(lines, "CN", price).exceeds());
    var dollars = new PriceRange(BigDecimal.valueOf(300), BigDecimal.valueOf(300), "USD");
    assertEquals(Truth.UNKNOWN, new DeMinimis(rules).of(lines, "CN", dollars).exceeds());
  }

  @Test
  void theStricterOfTwoThresholdsApplies() {
    var resolver = world().today();
    var rule = new DeMinimis(new RuleBook(resolver.knowledge(), resolver.date())).threshold("IR");
    assertTrue(rule != null && rule.id().equals("ten"));
  }
}
