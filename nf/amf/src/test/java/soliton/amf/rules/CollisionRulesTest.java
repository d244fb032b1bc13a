package soliton.amf.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static soliton.nf.Collision.AFTERWARDS;
import static soliton.nf.Collision.ALONGSIDE;
import static soliton.nf.Collision.IGNORE;
import static soliton.nf.Collision.REPEAT;
import static soliton.nf.Collision.SUPERSEDE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import soliton.amf.rules.CollisionRules.Incoming;
import soliton.amf.rules.CollisionRules.Running;
import soliton.nf.Collision;

/// The whole table: each procedure that waits against each event that may come.
class CollisionRulesTest {
  private static final List<Running> COLUMNS =
      List.of(
          Running.IDENTITY,
          Running.AUTHENTICATION,
          Running.SECURITY_MODE,
          Running.REGISTRATION_COMPLETE,
          Running.DEREGISTRATION_ACCEPT,
          Running.CONFIGURATION_UPDATE_COMPLETE,
          Running.PAGING_RESPONSE);

  private static final Map<Incoming, List<Collision>> TABLE =
      Map.ofEntries(
          row(
              Incoming.REGISTRATION_REPEATED,
              IGNORE,
              IGNORE,
              IGNORE,
              REPEAT,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE),
          row(
              Incoming.REGISTRATION,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE),
          row(
              Incoming.DEREGISTRATION,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE),
          row(
              Incoming.SERVICE_REQUEST,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              IGNORE,
              SUPERSEDE,
              SUPERSEDE),
          row(
              Incoming.TRANSPORT,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              IGNORE,
              ALONGSIDE,
              AFTERWARDS),
          row(
              Incoming.BROKEN,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE),
          row(Incoming.OUT_OF_TURN, IGNORE, IGNORE, IGNORE, IGNORE, IGNORE, IGNORE, IGNORE),
          row(
              Incoming.LOWER_LAYER_FAILURE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE),
          row(
              Incoming.RAN,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE,
              ALONGSIDE),
          row(
              Incoming.TRANSFER,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              ALONGSIDE),
          row(
              Incoming.TAKEN_OVER,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE,
              SUPERSEDE),
          row(
              Incoming.OTHER,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS,
              AFTERWARDS));

  private static Map.Entry<Incoming, List<Collision>> row(Incoming incoming, Collision... cells) {
    return Map.entry(incoming, List.of(cells));
  }

  @Test
  void everyCellIsAsTheStandardSays() {
    for (Incoming incoming : Incoming.values()) {
      List<Collision> cells = TABLE.getOrDefault(incoming, List.of());
      assertEquals(COLUMNS.size(), cells.size(), incoming + " lacks its row");
      for (int i = 0; i < COLUMNS.size(); i++) {
        assertEquals(
            cells.get(i),
            CollisionRules.decide(COLUMNS.get(i), incoming),
            COLUMNS.get(i) + " x " + incoming);
      }
    }
  }
}
