package soliton.provenance.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.provenance.Facts;

class OwnershipTest {
  private static Ownership on(String date, Facts facts) {
    return new Ownership(facts.knowledge(), LocalDate.parse(date));
  }

  private static Facts merger() {
    return Facts.of(
        "chip; name; Chip Inc.",
        "chip; incorporated; US",
        "big; name; Big AG",
        "big; incorporated; DE",
        "chip; acquired-by; big; 2020-04-16");
  }

  @Test
  void theOwnerIsTheOneAtTheDateAsked() {
    assertEquals("chip", on("2020-04-15", merger()).chain("chip").ultimate());
    assertEquals("big", on("2020-04-16", merger()).chain("chip").ultimate());
  }

  @Test
  void controlFollowsTheUltimateParent() {
    var ownership = on("2024-01-01", merger());
    assertEquals(Set.of("DE"), ownership.control(ownership.chain("chip")).countries());
    assertEquals(Set.of("US"), ownership.of("chip").countries());
  }

  @Test
  void aLaterSaleReplacesTheOwner() {
    var facts = merger().and("other; name; Other", "chip; acquired-by; other; 2022-01-01");
    assertEquals("other", on("2023-01-01", facts).chain("chip").ultimate());
  }

  @Test
  void anOrganisationThatBecameIndependentHasNoOwner() {
    var facts = merger().and("chip; independent; spun off; 2022-01-01");
    assertEquals(List.of("chip"), on("2023-01-01", facts).chain("chip").members());
    assertEquals("big", on("2021-01-01", facts).chain("chip").ultimate());
  }

  @Test
  void theChainRunsOverSeveralOwners() {
    var facts = merger().and("fund; name; Fund", "big; parent; fund; 2021-01-01");
    assertEquals(List.of("chip", "big", "fund"), on("2022-01-01", facts).chain("chip").members());
  }

  @Test
  void twoOwnersOnOneDayContradictAndNeitherIsChosen() {
    var facts = merger().and("other; name; Other", "chip; acquired-by; other; 2020-04-16");
    var chain = on("2021-01-01", facts).chain("chip");
    assertTrue(chain.isContradicted());
    assertEquals("chip", chain.ultimate());
    assertFalse(on("2021-01-01", facts).control(chain).complete());
  }

  @Test
  void ownersInARingEndAndAreMarked() {
    var facts = Facts.of("a; name; A", "b; name; B", "a; parent; b", "b; parent; a");
    assertTrue(on("2021-01-01", facts).chain("a").isContradicted());
  }

  @Test
  void incorporationAndSeatBothReach() {
    var facts = Facts.of("x; name; X", "x; incorporated; NL", "x; seat; CH");
    assertEquals(Set.of("CH", "NL"), on("2021-01-01", facts).of("x").countries());
  }

  @Test
  void aMovedSeatCountsFromItsDay() {
    var facts =
        Facts.of(
            "x; name; X", "x; incorporated; CH; ; 2024-09-29", "x; incorporated; IE; 2024-09-30");
    assertEquals(Set.of("CH"), on("2024-09-29", facts).of("x").countries());
    assertEquals(Set.of("IE"), on("2024-09-30", facts).of("x").countries());
  }

  @Test
  void nothingKnownIsIncompleteNotEmptyHanded() {
    assertFalse(on("2021-01-01", Facts.of("x; name; X")).of("x").complete());
  }

  @Test
  void theNameIsTheOneOfTheDay() {
    var facts = Facts.of("x; name; Old Name", "x; renamed; New Name; 2021-10-01");
    assertEquals("Old Name", on("2021-09-30", facts).name("x"));
    assertEquals("New Name", on("2021-10-01", facts).name("x"));
  }
}
