package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.pfcp.ie.InterfaceType;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;

/// What the UPFs of others turned out to need (docs/interop.md).
class ForeignUpfTest {
  private static final Octets INTERNET_AS_LABELS = Octets.ofHex("08 696e7465726e6574");

  private final SmfHarness h = new SmfHarness();

  ForeignUpfTest() throws IOException {}

  @BeforeEach
  void associate() {
    h.associated();
  }

  @AfterEach
  void close() {
    h.close();
  }

  @Test
  void networkInstancesAreLabelsAndInterfaceTypesAreTold() {
    h.createAndAwaitTransfer();
    SessionEstablishmentRequest rules = h.upf.last(SessionEstablishmentRequest.class);
    Pdi up = rules.createPdrs().getFirst().pdi();
    Pdi down = rules.createPdrs().get(1).pdi();
    assertEquals(INTERNET_AS_LABELS, Objects.requireNonNull(up.networkInstance()).octets());
    assertEquals(INTERNET_AS_LABELS, Objects.requireNonNull(down.networkInstance()).octets());
    assertEquals(InterfaceType.N3_3GPP_ACCESS, up.sourceInterfaceType());
    assertEquals(InterfaceType.N6, down.sourceInterfaceType());
    var toNetwork = Objects.requireNonNull(first(rules).forwardingParameters());
    assertEquals(InterfaceType.N6, toNetwork.destinationInterfaceType());
  }

  private static CreateFar first(SessionEstablishmentRequest rules) {
    return rules.createFars().getFirst();
  }

  @Test
  void theTunnelToTheRanIsOneOfN3() {
    var ref = h.createAndAwaitTransfer();
    h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, SmfHarness.ranTunnel(SmfHarness.GNB));
    var far = h.upf.last(SessionModificationRequest.class).updateFars().getFirst();
    assertEquals(
        InterfaceType.N3_3GPP_ACCESS,
        Objects.requireNonNull(far.updateForwardingParameters()).destinationInterfaceType());
  }

  @Test
  void theRuleThatMarksTheFlowComesBeforeTheOneOfTheSession() {
    h.createAndAwaitTransfer();
    SessionEstablishmentRequest rules = h.upf.last(SessionEstablishmentRequest.class);
    CreatePdr down = rules.createPdrs().get(1);
    var marking =
        rules.createQers().stream()
            .filter(qer -> qer.qosFlowIdentifier() != null)
            .findFirst()
            .orElseThrow();
    assertEquals(marking.qerId(), down.qerIds().getFirst());
  }
}
