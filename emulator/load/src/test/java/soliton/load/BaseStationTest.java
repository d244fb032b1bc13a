package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.ie.GmmCause;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.OverloadAction;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.message.AmfConfigurationUpdateAcknowledge;
import soliton.ngap.message.AmfConfigurationUpdateBuilder;
import soliton.ngap.message.DownlinkNasTransportBuilder;
import soliton.ngap.message.ErrorIndication;
import soliton.ngap.message.InitialUeMessage;
import soliton.ngap.message.OverloadStart;
import soliton.ngap.message.OverloadStop;
import soliton.ue.GmmState;
import soliton.ue.Phone;

class BaseStationTest {
  private final ScriptedNetwork net;

  BaseStationTest() throws IOException {
    net = new ScriptedNetwork().start();
  }

  private List<Cause> indicated() {
    return net.core.ngap.stream()
        .filter(ErrorIndication.class::isInstance)
        .map(message -> ((ErrorIndication) message).cause())
        .toList();
  }

  private void sendRaw(Octets octets) {
    var _ = java.util.Objects.requireNonNull(net.core.association).send(0, 60, octets);
    net.agenda.run();
  }

  private Phone registered() {
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(GmmState.REGISTERED, phone.state());
    return phone;
  }

  @Test
  void messageForAPhoneThatIsNotHereIsIndicatedAsUnknown() {
    net.core.send(
        DownlinkNasTransportBuilder.of(
                new AmfUeNgapId(9), new RanUeNgapId(77), Octets.of(0x7E, 0, 0x64, 111))
            .build());
    net.agenda.run();
    assertEquals(List.of(CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID), indicated());
  }

  @Test
  void messageWithAnotherIdentityOfTheAmfIsInconsistentAndEndsTheConnection() {
    Phone _ = registered();
    var connection = net.core.connection();
    net.core.send(
        DownlinkNasTransportBuilder.of(
                new AmfUeNgapId(4711), connection.ranId, Octets.of(0x7E, 0, 0x64, 111))
            .build());
    net.agenda.run();
    assertEquals(List.of(CauseRadioNetwork.INCONSISTENT_REMOTE_UE_NGAP_ID), indicated());
  }

  @Test
  void nonsenseIsAnsweredWithErrorIndicationAndTheAssociationStays() {
    Phone phone = registered();
    sendRaw(Octets.ofHex("48656c6c6f21"));
    assertEquals(List.of(CauseProtocol.TRANSFER_SYNTAX_ERROR), indicated());
    assertTrue(net.gnb.isUp());
    assertTrue(phone.isConnected());
  }

  @Test
  void anyOctetsLeaveTheBaseStationAndItsPhonesAlive() {
    Phone phone = registered();
    Random random = new Random(4);
    Octets good =
        Ngap.encode(
            DownlinkNasTransportBuilder.of(
                    net.core.connection().amfId,
                    new RanUeNgapId(999),
                    Octets.of(0x7E, 0, 0x64, 111))
                .build());
    for (int i = 0; i < 3000; i++) {
      byte[] mutant = good.toArray();
      for (int flips = random.nextInt(1, 5); flips > 0; flips--) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      }
      sendRaw(Octets.copyOf(mutant, 0, random.nextInt(1, mutant.length + 1)));
    }
    net.agenda.advance(60_000);
    assertTrue(net.gnb.isUp());
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void anyNasOctetsLeaveThePhoneAlive() {
    Phone phone = registered();
    Random random = new Random(5);
    var connection = net.core.connection();
    for (int i = 0; i < 3000; i++) {
      byte[] nas = new byte[random.nextInt(1, 60)];
      random.nextBytes(nas);
      if (random.nextBoolean()) {
        nas[0] = 0x7E;
      }
      net.core.send(
          DownlinkNasTransportBuilder.of(connection.amfId, connection.ranId, Octets.adopt(nas))
              .build());
      net.agenda.run();
    }
    assertEquals(GmmState.REGISTERED, phone.state());
    assertTrue(phone.isConnected());
  }

  @Test
  void unknownMessageOfTheNetworkIsAnsweredWithStatus97() {
    Phone _ = registered();
    net.core.nas.clear();
    var connection = net.core.connection();
    net.core.send(
        DownlinkNasTransportBuilder.of(
                connection.amfId,
                connection.ranId,
                connection
                    .phone()
                    .protect(
                        soliton.nas.SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED,
                        Octets.of(0x7E, 0, 0x7F)))
            .build());
    net.agenda.run();
    GmmStatus status = (GmmStatus) net.core.nas.getFirst();
    assertEquals(GmmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED, status.cause());
  }

  @Test
  void replayedAndPlainMessagesOnASecuredConnectionAreDiscarded() {
    Phone phone = registered();
    var connection = net.core.connection();
    net.core.sendPlain(
        connection, new soliton.nas.gmm.RegistrationRejectBuilder(GmmCause.ILLEGAL_UE).build());
    net.agenda.advance(100);
    assertEquals(GmmState.REGISTERED, phone.state());

    net.core.sendNas(connection, new GmmStatus(GmmCause.CONGESTION));
    NgapMessage last = net.core.ngap.getLast();
    net.agenda.advance(100);
    assertEquals(last, net.core.ngap.getLast());
  }

  @Test
  void configurationUpdateOfTheAmfIsAcknowledged() {
    net.core.send(AmfConfigurationUpdateBuilder.of().build());
    net.agenda.run();
    assertEquals(
        1,
        net.core.ngap.stream().filter(AmfConfigurationUpdateAcknowledge.class::isInstance).count());
  }

  @Test
  void overloadedCoreIsSparedUntilItSaysThatItIsWell() {
    net.core.send(new OverloadStart(OverloadAction.REJECT_RRC_CR_SIGNALLING, null, null, null));
    net.agenda.run();
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(20_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    assertEquals(0, net.core.ngap.stream().filter(InitialUeMessage.class::isInstance).count());
    assertTrue(net.events.contains("failed: RRC reject"));
    net.core.send(new OverloadStop(null));
    net.agenda.advance(6_000);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void procedureThatIsNotSupportedIsRefusedByItsCriticality() {
    registered();
    var connection = net.core.connection();
    net.core.send(
        new soliton.ngap.message.UeRadioCapabilityCheckRequest(
            connection.amfId, connection.ranId, null, null));
    net.agenda.run();
    assertEquals(List.of(CauseProtocol.ABSTRACT_SYNTAX_ERROR_REJECT), indicated());
  }
}
