package soliton.provenance.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.provenance.Facts;
import soliton.provenance.bill.Line;
import soliton.provenance.bill.Line.Alternate;
import soliton.provenance.fact.Predicate;
import soliton.provenance.lens.ShareLens.Dimension;
import soliton.provenance.lens.ShareLens.Measure;

class OtherLensesTest {
  private static String percent(BigDecimal value) {
    return value.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void sharesByValueAreRangesWherePricesAre() {
    var lines =
        Facts.resolve(
            Facts.world().today(), Facts.priced("USP1", "10-20"), Facts.priced("DEP1", "80"));
    var share = ShareLens.shares(lines, Dimension.BRAND, Measure.VALUE).byCountry().get("US");
    assertTrue(share != null);
    assertEquals("11.1", percent(share.low()));
    assertEquals("20.0", percent(share.high()));
  }

  @Test
  void theUnknownWidensEveryShareUpwards() {
    var lines =
        Facts.resolve(
            Facts.world().today(),
            Facts.priced("USP1", "10"),
            Facts.priced("WHO1", "30"),
            Facts.priced("DEP1", "60"));
    var shares = ShareLens.shares(lines, Dimension.BRAND, Measure.VALUE);
    var share = shares.byCountry().get("US");
    assertTrue(share != null);
    assertEquals("10.0", percent(share.low()));
    assertEquals("40.0", percent(share.high()));
    assertEquals("30.0", percent(shares.unknown().low()));
  }

  @Test
  void noShareByValueWithoutPrices() {
    var lines = Facts.resolve(Facts.world().today(), Facts.part("USP1", ""));
    var shares = ShareLens.shares(lines, Dimension.BRAND, Measure.VALUE);
    assertTrue(shares.isRefused());
    assertEquals("1 of 1 lines have no price", shares.refused());
  }

  @Test
  void brandFabricationAndAssemblyAreKeptApart() {
    var facts = Facts.world().and("part:USP*; fabrication; TW", "part:USP*; assembly; MY");
    var lines = Facts.resolve(facts.today(), Facts.priced("USP1", "1"));
    assertEquals(
        Set.of("US"), ShareLens.shares(lines, Dimension.BRAND, Measure.VALUE).byCountry().keySet());
    assertEquals(
        Set.of("TW"),
        ShareLens.shares(lines, Dimension.FABRICATION, Measure.VALUE).byCountry().keySet());
    assertEquals(
        Set.of("MY"),
        ShareLens.shares(lines, Dimension.ASSEMBLY, Measure.VALUE).byCountry().keySet());
    assertEquals(
        Set.of(), ShareLens.shares(lines, Dimension.DESIGN, Measure.VALUE).byCountry().keySet());
  }

  @Test
  void partsThatAreNotFittedHaveNoShare() {
    var lines =
        Facts.resolve(
            Facts.world().today(), Facts.notFitted(Facts.part("USP1", "")), Facts.part("DEP1", ""));
    var shares = ShareLens.shares(lines, Dimension.CONTROL, Measure.LINES);
    assertEquals(
        "100.0", percent(shares.byCountry().getOrDefault("DE", ShareLens.Share.NONE).low()));
  }

  private static ResilienceLens resilience(Facts facts) {
    return new ResilienceLens(facts.today());
  }

  private static int alternates(Facts facts, Line line) {
    return resilience(facts).alternates(facts.today().resolve(line));
  }

  @Test
  void alternatesOfOneOwnerCountOnce() {
    var facts =
        Facts.world()
            .and(
                "child; name; Childco",
                "child; acquired-by; de-ag; 2020-01-01",
                "part:CHI*; brand; child");
    var line =
        Facts.with(Facts.part("USP1", ""), new Alternate("DEP1", ""), new Alternate("CHI1", ""));
    assertEquals(1, alternates(facts, line));
  }

  @Test
  void anAlternateOfTheSameOwnerIsNone() {
    var line = Facts.with(Facts.part("USP1", ""), new Alternate("USP2", ""));
    assertEquals(0, alternates(Facts.world(), line));
  }

  @Test
  void anyIsNoSource() {
    var line = Facts.with(Facts.part("USP1", ""), new Alternate("", "ANY"));
    assertEquals(0, alternates(Facts.world(), line));
  }

  @Test
  void anAlternateOfAnUnknownMakerDoesNotCount() {
    var line = Facts.with(Facts.part("USP1", ""), new Alternate("XYZ1", "Never Heard Of"));
    assertEquals(0, alternates(Facts.world(), line));
  }

  @Test
  void secondSourcesAreFactsAndCount() {
    var facts = Facts.world().and("part:USP1*; second-source; de-ag DEP7");
    assertEquals(1, alternates(facts, Facts.part("USP1", "")));
  }

  @Test
  void softwareThatCanBeRebuiltIsNotSingleSourced() {
    var facts =
        Facts.world()
            .and(
                "pkg:maven/a/*; steward; us-inc",
                "pkg:maven/a/*; published; open-source",
                "pkg:maven/b/*; steward; us-inc");
    var lines =
        Facts.resolve(
            facts.today(), Facts.software("pkg:maven/a/x@1"), Facts.software("pkg:maven/b/x@1"));
    assertEquals(List.of(lines.get(1)), resilience(facts).singleSourced(lines));
  }

  private static Truth owned(Facts facts, String percent) {
    var resolver = facts.today();
    var lens = new ControlLens(resolver.ownership());
    var line = resolver.resolve(Facts.part("DEP1", ""));
    return lens.isOwnedFrom(line, Set.of("CN"), new BigDecimal(percent)).truth();
  }

  @Test
  void aMajorityOwnerIsOwnership() {
    assertEquals(
        Truth.YES, owned(Facts.world().and("de-ag; acquired-by; cn-ltd; 2020-01-01"), "50"));
  }

  @Test
  void aKnownStakeReachesAThresholdBelowControl() {
    var facts = Facts.world().and("de-ag; stake; cn-ltd 26%; 2020-01-01");
    assertEquals(Truth.YES, owned(facts, "25"));
    assertEquals(Truth.NO, owned(facts, "50"));
  }

  @Test
  void stakesBelowAMajorityAreNeverKnownToBeAbsent() {
    assertEquals(Truth.UNKNOWN, owned(Facts.world(), "25"));
    assertEquals(Truth.NO, owned(Facts.world(), "50"));
  }

  @Test
  void chokePointsNameTheOperatorAndItsOwner() {
    var facts =
        Facts.world()
            .and(
                "hub; name; Hub",
                "hub; acquired-by; us-inc; 2018-01-01",
                "pkg:maven/*; registry; hub",
                "pkg:maven/a/*; steward; de-ag");
    var resolver = facts.today();
    var lines = Facts.resolve(resolver, Facts.software("pkg:maven/a/x@1"));
    var point = new ChokeLens(resolver).points(lines).getFirst();
    assertEquals(Predicate.REGISTRY, point.role());
    assertEquals("us-inc", point.ultimate());
    assertEquals(List.of("US"), point.countries());
    var held =
        new ChokeLens(resolver).isHeldFrom(lines.getFirst(), Predicate.REGISTRY, Set.of("US"));
    assertEquals(Truth.YES, held.truth());
    var signing =
        new ChokeLens(resolver).isHeldFrom(lines.getFirst(), Predicate.SIGNING, Set.of("US"));
    assertEquals(Truth.UNKNOWN, signing.truth());
  }
}
