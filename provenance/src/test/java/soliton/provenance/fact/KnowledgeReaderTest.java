package soliton.provenance.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KnowledgeReaderTest {
  private static final String DOCUMENT = "doc | A document | A publisher | 2020-01-01 | read\n";

  private static KnowledgeReader.Result read(String evidence, String row) {
    return KnowledgeReader.text(Map.of("evidence.txt", evidence, "organisations.txt", row));
  }

  private static String onlyFault(KnowledgeReader.Result result) {
    assertEquals(1, result.faults().size(), result.faults().toString());
    assertTrue(result.knowledge().facts().isEmpty(), "the fact must not enter");
    return result.faults().getFirst().toString();
  }

  @Test
  void aFactWithEvidenceEnters() {
    var result = read(DOCUMENT, "acme | name | Acme Inc. | | | A | doc");
    assertEquals(0, result.faults().size());
    assertEquals(1, result.knowledge().facts().size());
  }

  @Test
  void aFactWithoutEvidenceDoesNotEnter() {
    assertTrue(onlyFault(read(DOCUMENT, "acme | name | Acme | | | A | ")).contains("no evidence"));
  }

  @Test
  void evidenceWithoutADateDoesNotEnterNorWhatRestsOnIt() {
    var result =
        read("doc | A document | A publisher | | read", "acme | name | Acme | | | A | doc");
    assertEquals(2, result.faults().size());
    assertTrue(result.knowledge().facts().isEmpty());
  }

  @Test
  void evidenceMustSayWhetherItWasRead() {
    var result = read("doc | A document | A publisher | 2020-01-01 | maybe", "");
    assertTrue(result.faults().getFirst().what().contains("'read' or 'cited'"));
  }

  @Test
  void anUnknownPredicateIsAFaultWithItsPlace() {
    var fault = onlyFault(read(DOCUMENT, "# comment\nacme | founder | A Person | | | A | doc"));
    assertTrue(fault.startsWith("organisations.txt:2: unknown predicate"), fault);
  }

  @Test
  void thereIsNoPredicateForPersonsOrNationalities() {
    for (var predicate : Predicate.values()) {
      assertTrue(!predicate.word().matches(".*(person|nationality|citizen|director|founder).*"));
    }
  }

  @Test
  void aPredicateOfPartsCannotBeSaidOfAnOrganisation() {
    assertTrue(
        onlyFault(read(DOCUMENT, "acme | eccn | EAR99 | | | A | doc")).contains("cannot be said"));
  }

  @Test
  void confidenceIsOneOfThree() {
    assertTrue(onlyFault(read(DOCUMENT, "acme | name | Acme | | | D | doc")).contains("A, B or C"));
  }

  @Test
  void aFactThatEndsBeforeItBeginsIsAFault() {
    var row = "acme | name | Acme | 2020-02-01 | 2020-01-01 | A | doc";
    assertTrue(onlyFault(read(DOCUMENT, row)).contains("ends before"));
  }

  @Test
  void aRowWithMissingColumnsIsAFault() {
    assertTrue(onlyFault(read(DOCUMENT, "acme | name | Acme")).contains("3 columns, not 7"));
  }

  @Test
  void unknownIsSaidByLeavingTheRowOut() {
    assertTrue(onlyFault(read(DOCUMENT, "acme | seat | | | | A | doc")).contains("needs a value"));
  }

  @Test
  void lintFindsWhatDoesNotExist() {
    var result =
        read(
            DOCUMENT,
            """
            acme | name | Acme | | | A | doc
            acme | seat | XY | | | A | doc
            acme | parent | nobody | | | A | doc
            """);
    var faults = Lint.check(result).faults().toString();
    assertTrue(faults.contains("'XY' is no ISO 3166"), faults);
    assertTrue(faults.contains("no organisation 'nobody'"), faults);
  }

  @Test
  void contradictionsAreListedAndNotFaults() {
    var result =
        read(
            DOCUMENT,
            """
            acme | name | Acme | | | A | doc
            acme | seat | DE | | | A | doc
            acme | seat | FR | | | B | doc
            """);
    var report = Lint.check(result);
    assertEquals(0, report.faults().size());
    assertEquals(1, report.contradictions().size());
  }

  @Test
  void theShippedKnowledgeHasNoFault() {
    var report = Lint.check(KnowledgeReader.shipped());
    assertEquals(java.util.List.of(), report.faults());
    assertEquals(java.util.List.of(), report.unusedEvidence());
  }
}
