package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soliton.base.Octets;
import soliton.nas.gsm.PduSessionModificationRequestBuilder;
import soliton.nas.gsm.PduSessionReleaseRequestBuilder;
import soliton.nas.ie.Pti;
import soliton.sbi.SbiProblem;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;

/// Every message in every state: the AMF is answered, nothing faults, and after the session ended
/// nothing is left.
class StateMatrixTest {
  private static final Pti RUNNING = new Pti(8);

  enum State {
    ESTABLISHING,
    ACTIVE,
    INACTIVE,
    MODIFYING,
    RELEASING
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageInEveryStateIsAnsweredAndLeavesNothing(State state) throws IOException {
    for (SmContextUpdateData message : messages()) {
      try (SmfHarness h = new SmfHarness()) {
        SmContextRef ref = enter(h.associated(), state);
        long faults = h.counters.value("procedure.fault");
        try {
          h.smf.updateSmContext(ref, message);
        } catch (SbiProblem refused) {
          assertTrue(refused.problem().status() >= 400);
        }
        h.pass(Duration.ofSeconds(90));
        assertEquals(faults, h.counters.value("procedure.fault"), () -> "fault: " + message);
        try {
          h.release(ref);
        } catch (SbiProblem gone) {
          assertEquals(404, gone.problem().status());
        }
        h.simulation.settle();
        assertEquals(0, h.smf.sessions(), message::toString);
        assertEquals(List.of(), h.pcf.associations, message::toString);
        assertEquals(List.of(), h.udm.contexts.registered, message::toString);
        assertEquals(1, h.simulation.tasksAlive(), message::toString);
      }
    }
  }

  private static SmContextRef enter(SmfHarness h, State state) {
    if (state == State.ESTABLISHING) {
      return h.createAndAwaitTransfer();
    }
    SmContextRef ref = h.establish();
    switch (state) {
      case INACTIVE ->
          h.smf.updateSmContext(ref, SmContextUpdateData.userPlane(UpCnxState.DEACTIVATED, null));
      case MODIFYING ->
          h.n1(ref, new PduSessionModificationRequestBuilder(SmfHarness.PSI, RUNNING).build());
      case RELEASING ->
          h.n1(ref, new PduSessionReleaseRequestBuilder(SmfHarness.PSI, RUNNING).build());
      case ESTABLISHING, ACTIVE -> {}
    }
    return ref;
  }

  private static List<SmContextUpdateData> messages() {
    List<SmContextUpdateData> all = new ArrayList<>();
    for (int type = 0xc0; type <= 0xdf; type++) {
      all.add(n1("2e0508%02x".formatted(type)));
    }
    for (int type : new int[] {0, 0x41, 0x7f, 0x80, 0xff}) {
      all.add(n1("2e0508%02x".formatted(type)));
    }
    for (int type : new int[] {0xc1, 0xc9, 0xcc, 0xcd, 0xd1, 0xd4, 0xd6}) {
      for (String identities : new String[] {"0008", "0608", "0500", "05ff", "0563"}) {
        all.add(n1("2e%s%02x0000000000".formatted(identities, type)));
      }
    }
    for (int cause : new int[] {0, 26, 43, 47, 81, 95, 96, 97, 98, 99, 100, 101, 111, 127, 255}) {
      all.add(n1("2e0508d6%02x".formatted(cause)));
    }
    for (N2SmInfoType type : N2SmInfoType.values()) {
      all.add(SmContextUpdateData.n2(type, Octets.EMPTY));
      all.add(SmContextUpdateData.n2(type, Octets.ofHex("ffffffff")));
      all.add(SmContextUpdateData.n2(type, SmfHarness.ranTunnel(SmfHarness.GNB)));
    }
    for (UpCnxState wanted : UpCnxState.values()) {
      all.add(SmContextUpdateData.userPlane(wanted, null));
    }
    all.add(new SmContextUpdateData(null, null, null, null, false, null, null));
    all.add(new SmContextUpdateData(null, null, null, null, true, null, null));
    return all;
  }

  private static SmContextUpdateData n1(String hex) {
    return SmContextUpdateData.n1(Octets.ofHex(hex), SmfHarness.LOCATION);
  }
}
