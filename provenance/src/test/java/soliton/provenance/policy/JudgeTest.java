package soliton.provenance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soliton.provenance.Facts;
import soliton.provenance.bill.Line;
import soliton.provenance.bill.Line.Alternate;

class JudgeTest {
  private static final String NO_US =
      "us: deny control in {US} unless published-open-source and mirrored\n";

  private static Verdict verdict(Facts facts, String policy, Line... lines) {
    return Facts.judge(facts.today(), policy, lines).verdict();
  }

  private static Facts library() {
    return Facts.world()
        .and("pkg:maven/a/*; steward; us-inc", "pkg:maven/a/*; published; open-source");
  }

  @Test
  void whatIsControlledIsDenied() {
    assertEquals(Verdict.DENY, verdict(Facts.world(), NO_US, Facts.part("USP1", "")));
    assertEquals(Verdict.ALLOW, verdict(Facts.world(), NO_US, Facts.part("DEP1", "")));
  }

  @Test
  void unknownNeverCountsAsAllowed() {
    assertEquals(Verdict.UNKNOWN, verdict(Facts.world(), NO_US, Facts.part("WHO1", "")));
  }

  @Test
  void theExceptionNeedsBothOfItsHalves() {
    var line = Facts.software("pkg:maven/a/x@1");
    var mirrored = NO_US + "mirrored pkg:maven/a/* by \"tape 7\" until 2027-01-01";
    assertEquals(Verdict.DENY, verdict(library(), NO_US, line));
    assertEquals(Verdict.ALLOW, verdict(library(), mirrored, line));
  }

  @Test
  void aMirrorThatRanOutIsNone() {
    var policy = NO_US + "mirrored pkg:maven/a/* by \"tape 7\" until 2026-06-29";
    assertEquals(Verdict.DENY, verdict(library(), policy, Facts.software("pkg:maven/a/x@1")));
  }

  @Test
  void anUnknownExceptionDoesNotExcuse() {
    var facts = Facts.world().and("pkg:maven/a/*; steward; us-inc");
    var policy = NO_US + "mirrored pkg:maven/a/* by \"tape 7\" until 2027-01-01";
    assertEquals(Verdict.UNKNOWN, verdict(facts, policy, Facts.software("pkg:maven/a/x@1")));
  }

  @Test
  void aWaiverSetsAsideUntilItsDayAndIsShown() {
    var policy = NO_US + "waive us for \"USP1\" until 2026-06-30 because \"last order\"";
    var ruling = Facts.judge(Facts.world().today(), policy, Facts.part("USP1", ""));
    assertEquals(Verdict.ALLOW, ruling.verdict());
    assertEquals(1, ruling.judgements().size());
    var waiver = ruling.judgements().getFirst().waiver();
    assertTrue(waiver != null && waiver.because().equals("last order"));
  }

  @Test
  void anExpiredWaiverIsNone() {
    var policy = NO_US + "waive us for \"USP1\" until 2026-06-29 because \"last order\"";
    assertEquals(Verdict.DENY, verdict(Facts.world(), policy, Facts.part("USP1", "")));
  }

  @Test
  void aWaiverIsForItsLinesOnly() {
    var policy = NO_US + "waive us for \"USP1\" until 2027-01-01 because \"last order\"";
    assertEquals(Verdict.DENY, verdict(Facts.world(), policy, Facts.part("USP2", "")));
  }

  @Test
  void theWorstVerdictIsTheVerdict() {
    var policy = "deny control in {US}\nreview control in {DE}";
    var ruling =
        Facts.judge(
            Facts.world().today(),
            policy,
            Facts.part("DEP1", ""),
            Facts.part("WHO1", ""),
            Facts.part("USP1", ""));
    assertEquals(java.util.List.of(Verdict.REVIEW, Verdict.UNKNOWN, Verdict.DENY), ruling.byLine());
    assertEquals(Verdict.DENY, ruling.verdict());
  }

  @Test
  void alternatesAreRequiredForActivePartsOnly() {
    var facts = Facts.world().and("part:USP*; function; ic", "part:DEP*; function; resistor");
    var policy = "require alternates >= 1 for active parts";
    assertEquals(Verdict.DENY, verdict(facts, policy, Facts.part("USP1", "")));
    assertEquals(Verdict.ALLOW, verdict(facts, policy, Facts.part("DEP1", "")));
    var line = Facts.with(Facts.part("USP1", ""), new Alternate("DEP1", ""));
    assertEquals(Verdict.ALLOW, verdict(facts, policy, line));
  }

  @Test
  void aShareIsDeniedAboveUnknownAcrossAndAllowedBelowItsLimit() {
    var policy = "max value-share brand=US 20%";
    var facts = Facts.world();
    assertEquals(
        Verdict.DENY,
        verdict(facts, policy, Facts.priced("USP1", "30"), Facts.priced("DEP1", "70")));
    assertEquals(
        Verdict.ALLOW,
        verdict(facts, policy, Facts.priced("USP1", "20"), Facts.priced("DEP1", "80")));
    assertEquals(
        Verdict.UNKNOWN,
        verdict(facts, policy, Facts.priced("WHO1", "30"), Facts.priced("DEP1", "70")));
  }

  @Test
  void aShareByValueWithoutPricesIsUnknown() {
    assertEquals(
        Verdict.UNKNOWN,
        verdict(Facts.world(), "max value-share brand=US 5%", Facts.part("DEP1", "")));
    assertEquals(
        Verdict.ALLOW,
        verdict(Facts.world(), "max line-share brand=US 5%", Facts.part("DEP1", "")));
  }

  @Test
  void aDomesticShareMustBeCertain() {
    var facts = Facts.world().and("part:CNP*; assembly; CN");
    var policy = "min value-share assembly=CN 55%";
    assertEquals(
        Verdict.ALLOW,
        verdict(facts, policy, Facts.priced("CNP1", "60"), Facts.priced("USP1", "40")));
    assertEquals(
        Verdict.UNKNOWN,
        verdict(facts, policy, Facts.priced("CNP1", "50"), Facts.priced("USP1", "50")));
  }

  @Test
  void theUnknownHasALimitToo() {
    var policy = "unknown <= 2% by lines";
    assertEquals(
        Verdict.DENY,
        verdict(Facts.world(), policy, Facts.part("WHO1", ""), Facts.part("DEP1", "")));
    assertEquals(Verdict.ALLOW, verdict(Facts.world(), policy, Facts.part("DEP1", "")));
  }

  @Test
  void partsThatAreNotFittedAreNotJudged() {
    assertEquals(
        Verdict.ALLOW, verdict(Facts.world(), NO_US, Facts.notFitted(Facts.part("USP1", ""))));
  }

  @Test
  void theProofEndsInFactsWithEvidenceAndDates() {
    var ruling = Facts.judge(Facts.world().today(), NO_US, Facts.part("USP1", ""));
    var proof = ruling.judgements().getFirst().proof();
    assertFalse(proof.allFacts().isEmpty());
    assertTrue(
        proof.drawn().contains("us-inc incorporated US [A: A document (A publisher, 2020-01-01)]"),
        proof.drawn());
  }

  @Test
  void contradictoryOwnersAreUnknownNotAllowed() {
    var facts =
        Facts.world()
            .and(
                "de-ag; acquired-by; us-inc; 2020-01-01", "de-ag; acquired-by; cn-ltd; 2020-01-01");
    assertEquals(Verdict.UNKNOWN, verdict(facts, NO_US, Facts.part("DEP1", "")));
    assertEquals(Verdict.UNKNOWN, verdict(facts, "deny owner in {us-inc}", Facts.part("DEP1", "")));
  }

  @Test
  void anOwnershipTestReadsLikeTheEuProposal() {
    var facts = Facts.world().and("de-ag; acquired-by; cn-ltd; 2020-01-01");
    var policy = "deny owned by {CN} >= 50%";
    assertEquals(Verdict.DENY, verdict(facts, policy, Facts.part("DEP1", "")));
    assertEquals(Verdict.ALLOW, verdict(Facts.world(), policy, Facts.part("DEP1", "")));
  }

  @Test
  void aLicenceFactIsStrongerThanAClaim() {
    var facts = library().and("pkg:maven/a/*; licence; Apache-2.0");
    var policy = "require licence in {Apache-2.0} for software";
    assertEquals(Verdict.ALLOW, verdict(facts, policy, Facts.software("pkg:maven/a/x@1")));
    assertEquals(Verdict.UNKNOWN, verdict(library(), policy, Facts.software("pkg:maven/a/x@1")));
  }
}
