package soliton.provenance.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import soliton.provenance.Facts;
import soliton.provenance.bill.Line;
import soliton.provenance.fact.KnowledgeReader;
import soliton.provenance.resolve.Resolver;

class LegalLensTest {
  private static final Line LIBRARY = Facts.software("pkg:maven/org.acme/x@1");

  /// The rules as shipped are data too; these are the same shape with nothing else around.
  private static Facts rules() {
    return Facts.world()
        .and(
            "rule:published; effect; published-is-not-subject",
            "rule:published; title; Published",
            "rule:published; citation; 734.7",
            "rule:published; state; in-force; 2016-09-01",
            "rule:all; effect; notify-all-cryptography",
            "rule:all; title; Notify all",
            "rule:all; citation; 742.15(b) old",
            "rule:all; state; in-force; 2011-01-07; 2021-03-28",
            "rule:all; state; rescinded; 2021-03-29",
            "rule:odd; effect; notify-non-standard-cryptography",
            "rule:odd; title; Notify odd",
            "rule:odd; citation; 742.15(b)(2)",
            "rule:odd; state; in-force; 2021-03-29",
            "rule:origin; effect; us-origin-is-subject",
            "rule:origin; title; Origin",
            "rule:origin; citation; 734.3(a)",
            "rule:origin; state; in-force",
            "rule:affiliates; effect; listed-owner",
            "rule:affiliates; title; Affiliates",
            "rule:affiliates; citation; 90 FR 47201",
            "rule:affiliates; state; in-force; 2025-09-29",
            "rule:affiliates; state; suspended; 2025-11-10; 2026-11-09",
            "rule:affiliates; state; in-force; 2026-11-10",
            "rule:fdp; effect; not-determinable",
            "rule:fdp; title; FDP",
            "rule:fdp; citation; 734.9",
            "rule:fdp; state; in-force",
            "rule:fdp; needs; the equipment of the plant");
  }

  private static Finding subject(Facts facts, String date, Line line) {
    var resolver = facts.on(date);
    return lens(resolver).isSubjectToEar(resolver.resolve(line));
  }

  private static LegalLens lens(Resolver resolver) {
    return new LegalLens(new RuleBook(resolver.knowledge(), resolver.date()));
  }

  private static Facts library(String... facts) {
    var all = rules();
    for (var fact : facts) all.and("pkg:maven/org.acme/*; " + fact);
    return all;
  }

  @Test
  void publishedSourceIsNotSubjectWhoeverKeepsIt() {
    var facts = library("steward; us-inc", "published; open-source", "cryptography; none");
    assertEquals(Truth.NO, subject(facts, "2026-06-30", LIBRARY).truth());
  }

  @Test
  void controlAndLawAreDifferentQuestions() {
    var facts = library("steward; us-inc", "published; open-source", "cryptography; none");
    var resolver = facts.today();
    var line = resolver.resolve(LIBRARY);
    var control = new ControlLens(resolver.ownership());
    assertEquals(Truth.YES, control.isControlledFrom(line, java.util.Set.of("US")).truth());
    assertEquals(Truth.NO, lens(resolver).isSubjectToEar(line).truth());
  }

  @Test
  void softwareThatIsNotPublishedIsUnknownNotFree() {
    assertEquals(Truth.UNKNOWN, subject(library("steward; us-inc"), "2026-06-30", LIBRARY).truth());
    var binary = library("published; binary-only", "cryptography; none");
    assertEquals(Truth.UNKNOWN, subject(binary, "2026-06-30", LIBRARY).truth());
  }

  @Test
  void publishedSourceOfUnknownCryptographyIsUnknown() {
    var facts = library("published; open-source");
    assertEquals(Truth.UNKNOWN, subject(facts, "2026-06-30", LIBRARY).truth());
  }

  @Test
  void standardCryptographyNeededANotificationUntil2021() {
    var facts = library("published; open-source", "cryptography; standard");
    assertEquals(Truth.UNKNOWN, subject(facts, "2021-03-28", LIBRARY).truth());
    assertEquals(Truth.NO, subject(facts, "2021-03-29", LIBRARY).truth());
  }

  @Test
  void aNotificationFreedStandardCryptographyBefore2021() {
    var facts =
        library("published; open-source", "cryptography; standard", "notified; e-mail of 2019");
    assertEquals(Truth.NO, subject(facts, "2020-01-01", LIBRARY).truth());
  }

  @Test
  void nonStandardCryptographyStillNeedsANotification() {
    var facts = library("published; open-source", "cryptography; non-standard");
    var finding = subject(facts, "2026-06-30", LIBRARY);
    assertEquals(Truth.UNKNOWN, finding.truth());
    assertTrue(finding.why().contains("needs a notification"), finding.why());
  }

  @Test
  void nonStandardCryptographyIsFreeOnceNotified() {
    var facts =
        library("published; open-source", "cryptography; non-standard", "notified; e-mail of 2022");
    assertEquals(Truth.NO, subject(facts, "2026-06-30", LIBRARY).truth());
  }

  @Test
  void aWordThatIsNoKindOfCryptographyIsUnknown() {
    var facts = library("published; open-source", "cryptography; some");
    assertEquals(Truth.UNKNOWN, subject(facts, "2026-06-30", LIBRARY).truth());
  }

  @Test
  void beforeTheRuleExistedNothingIsSaid() {
    var facts = library("published; open-source", "cryptography; none");
    assertEquals(Truth.UNKNOWN, subject(facts, "2016-08-31", LIBRARY).truth());
  }

  @Test
  void aUsBrandIsNotUsOrigin() {
    var finding = subject(rules(), "2026-06-30", Facts.part("USP1", ""));
    assertEquals(Truth.UNKNOWN, finding.truth());
  }

  @Test
  void assemblyInTheUsIsUsOrigin() {
    var facts = rules().and("part:DEP9*; assembly; US");
    assertEquals(Truth.YES, subject(facts, "2026-06-30", Facts.part("DEP9", "")).truth());
  }

  @Test
  void madeAbroadIsStillOpenBecauseOfForeignDirectProducts() {
    var facts = rules().and("part:USP1*; fabrication; TW", "part:USP1*; assembly; MY");
    var finding = subject(facts, "2026-06-30", Facts.part("USP1", ""));
    assertEquals(Truth.UNKNOWN, finding.truth());
    assertTrue(finding.why().contains("foreign-direct-product"), finding.why());
  }

  @Test
  void foreignDirectProductsAreNotDeterminableAndSayWhatIsNeeded() {
    var open = lens(rules().today()).notDeterminable();
    assertEquals(1, open.size());
    assertEquals(java.util.List.of("the equipment of the plant"), open.getFirst().needs());
  }

  @Test
  void aListedPartyDoesNotMakeItsPartsControlledContent() {
    var facts = rules().and("cn-ltd; listed; entity-list; 2020-01-01");
    var resolver = facts.today();
    var line = resolver.resolve(Facts.part("CNP1", ""));
    assertEquals(Truth.YES, lens(resolver).isListedParty(line, "entity-list").truth());
    assertEquals(Truth.UNKNOWN, lens(resolver).isSubjectToEar(line).truth());
    var counts = new DeMinimis(lens(resolver).rules()).counts(line, "DE");
    assertEquals(DeMinimis.Counts.UNKNOWN, counts);
  }

  private static Truth listedByOwner(String date) {
    var facts =
        rules()
            .and(
                "child; name; Child", "child; acquired-by; cn-ltd; 2020-01-01",
                "part:CHI*; brand; child", "cn-ltd; listed; entity-list; 2024-12-02");
    var resolver = facts.on(date);
    return lens(resolver)
        .isListedParty(resolver.resolve(Facts.part("CHI1", "")), "entity-list")
        .truth();
  }

  @Test
  void aListedOwnerCountsOnlyWhileTheRuleOnAffiliatesIsInForce() {
    assertEquals(Truth.NO, listedByOwner("2025-09-28"));
    assertEquals(Truth.YES, listedByOwner("2025-09-29"));
    assertEquals(Truth.YES, listedByOwner("2025-11-09"));
  }

  @Test
  void aSuspendedRuleIsSuspendedOnItsDates() {
    assertEquals(Truth.NO, listedByOwner("2025-11-10"));
    assertEquals(Truth.NO, listedByOwner("2026-11-09"));
    assertEquals(Truth.YES, listedByOwner("2026-11-10"));
  }

  @Test
  void aDisputedOwnerIsNeitherListedNorClear() {
    var facts =
        rules()
            .and(
                "child; name; Child",
                "child; acquired-by; cn-ltd; 2025-10-07",
                "child; independent; by order of a court; 2025-10-07",
                "part:CHI*; brand; child",
                "cn-ltd; listed; entity-list; 2024-12-02");
    var resolver = facts.today();
    var line = resolver.resolve(Facts.part("CHI1", ""));
    assertEquals(Truth.UNKNOWN, lens(resolver).isListedParty(line, "entity-list").truth());
    assertTrue(line.remarks().getFirst().contains("facts disagree on the owner"));
  }

  @Test
  void theShippedRulesHaveTheSameDates() {
    var knowledge = KnowledgeReader.shipped().knowledge();
    for (var day : new String[] {"2025-11-09", "2025-11-10", "2026-11-10"}) {
      var rule =
          new RuleBook(knowledge, LocalDate.parse(day)).with(Rule.Effect.LISTED_OWNER).getFirst();
      assertEquals(!day.equals("2025-11-10"), rule.isInForce(), day);
    }
  }

  @Test
  void aProposedRuleIsNotInForce() {
    var knowledge = KnowledgeReader.shipped().knowledge();
    var rule = new RuleBook(knowledge, Facts.TODAY).with(Rule.Effect.OWNERSHIP_TEST).getFirst();
    assertFalse(rule.isInForce());
    assertEquals(Rule.State.PROPOSED, rule.state());
  }
}
