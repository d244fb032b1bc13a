package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.sbi.SbiProblem;
import soliton.sbi.nsmf.NsmfPduSession.CreateResult;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;

/// Sessions over an N4 that loses a third of the datagrams, repeats a third, and mixes their order.
class LossyN4Test {
  private static final int SESSIONS = 60;

  @Test
  void everySessionIsEitherSetUpOrGoneAndNothingIsLeftAfterwards() throws IOException {
    try (SmfHarness h = new SmfHarness()) {
      h.loss = 0.33;
      h.repetition = 0.33;
      h.associated();
      int established = 0;
      for (int i = 0; i < SESSIONS; i++) {
        int before = h.amf.transfers.size();
        if (h.create(SmfHarness.request().build()) instanceof CreateResult.Created created) {
          h.simulation.runUntil(() -> h.amf.transfers.size() > before);
          try {
            h.n2(
                created.context(),
                N2SmInfoType.PDU_RES_SETUP_RSP,
                SmfHarness.ranTunnel(SmfHarness.GNB));
            established++;
            h.release(created.context());
          } catch (SbiProblem gone) {
            assertEquals(404, gone.problem().status());
          }
        }
        h.pass(Duration.ofSeconds(1));
      }
      h.pass(Duration.ofSeconds(60));
      assertEquals(0, h.smf.sessions());
      assertEquals(List.of(), h.pcf.associations);
      assertEquals(List.of(), h.udm.contexts.registered);
      assertTrue(established > SESSIONS / 3, established + " of " + SESSIONS);
      assertTrue(h.upf.count(SessionEstablishmentRequest.class) > SESSIONS);
      assertEquals(1, h.simulation.tasksAlive(), "only the keeper of the association");
    }
  }
}
