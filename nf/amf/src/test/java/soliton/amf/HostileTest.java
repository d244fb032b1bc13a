package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.FiveGTmsi;
import soliton.base.Octets;
import soliton.nas.Nas;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.AuthenticationResponse;
import soliton.nas.gmm.ConfigurationUpdateComplete;
import soliton.nas.gmm.DeregistrationAcceptUeTerminated;
import soliton.nas.gmm.DeregistrationRequestUeOriginatingBuilder;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.IdentityResponse;
import soliton.nas.gmm.RegistrationComplete;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.gmm.SecurityModeReject;
import soliton.nas.gmm.ServiceRequestBuilder;
import soliton.nas.gmm.UlNasTransportBuilder;
import soliton.nas.ie.DeregistrationType;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.ServiceType;
import soliton.ngap.Ngap;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.UeContextReleaseRequest;

/// Input that has broken other cores (NGAP and NAS rows and generators g2, g3, g6): afterwards the
/// association is up, a bystander still works, nothing is left running, and no fault of ours was
/// counted.
class HostileTest {
  private final World world = new World();
  private final Gnb gnb = world.workingGnb();
  private final Phone bystander = world.phone(gnb, 1);
  private int numbers = 1000;

  @BeforeEach
  void aBystanderIsRegistered() {
    bystander.register();
  }

  @AfterEach
  void nothingHasHappenedToTheBystander() {
    gnb.forgetInbox();
    bystander.send(
        new UlNasTransportBuilder(PayloadContainerType.N1_SM, Octets.ofHex("2e0101c1"))
            .pduSessionId(Phone.session(1))
            .build());
    assertNotNull(gnb.next(), "the bystander is not served");
    assertNull(gnb.lost, "the association is down");
    assertTrue(world.amf.isRegistered(bystander.supi()));
    assertEquals(0, gnb.undecodable, "we sent something strange");
    world.close();
  }

  private Phone fresh() {
    return world.phone(gnb, ++numbers);
  }

  /// Messages as a gNB sends them during a registration, to be cut and bent.
  private List<Octets> goodTraffic() {
    List<Octets> traffic = new ArrayList<>();
    Phone phone = fresh();
    traffic.add(Ngap.encode(gnb.setupRequest(World.PLMN, 1, HomeNetwork.SLICE)));
    traffic.add(Ngap.encode(phone.initialWith(phone.ranId())));
    traffic.add(
        Ngap.encode(
            new UeContextReleaseRequest(
                bystander.amfId(),
                new RanUeNgapId(4711),
                null,
                CauseRadioNetwork.USER_INACTIVITY,
                null)));
    return traffic;
  }

  @Test
  void everyTruncationOfGoodTraffic() {
    for (Octets pdu : goodTraffic()) {
      for (int length = 1; length < pdu.length(); length++) {
        gnb.sendRaw(pdu.slice(0, length));
      }
      gnb.forgetInbox();
    }
  }

  @Test
  void bitsFlippedInGoodTraffic() {
    RandomGenerator random = random(20261122);
    Octets initial = goodTraffic().get(1);
    for (int i = 0; i < 3000; i++) {
      byte[] octets = initial.toArray();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        octets[random.nextInt(octets.length)] ^= (byte) (1 << random.nextInt(8));
      }
      gnb.sendRaw(Octets.adopt(octets));
    }
    gnb.forgetInbox();
  }

  @Test
  void randomOctets() {
    RandomGenerator random = random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] octets = new byte[1 + random.nextInt(80)];
      random.nextBytes(octets);
      gnb.sendRaw(Octets.adopt(octets));
    }
    gnb.forgetInbox();
  }

  /// Row N-03: all procedure codes with all types of message
  @Test
  void allProcedureCodesWithAllTypesOfMessage() {
    for (int type = 0; type < 3; type++) {
      for (int procedure = 0; procedure < 256; procedure++) {
        for (int criticality = 0; criticality < 3; criticality++) {
          gnb.sendRaw(Octets.of(type << 5, procedure, criticality << 6, 4, 0, 0, 0, 0));
        }
      }
    }
    gnb.forgetInbox();
  }

  /// Rows M-13, M-21 and generator g3: every message in every state
  @Test
  void everyMessageInEveryState() {
    List<Octets> alphabet = alphabet();
    for (State state : State.values()) {
      for (Octets nas : alphabet) {
        Gnb own = world.workingGnb();
        Phone phone = world.phone(own, ++numbers);
        bring(phone, state);
        phone.sendPdu(nas);
        phone.sendPdu(nas);
        world.settle();
        assertEquals(0, own.undecodable, "we sent something strange");
      }
    }
    // whoever was left in the middle is silent now: all timers run out
    world.pass(Duration.ofSeconds(60));
    assertEquals(0, world.simulation.tasksAlive());
  }

  private enum State {
    CHALLENGED,
    COMMANDED,
    ACCEPTED,
    REGISTERED
  }

  private void bring(Phone phone, State state) {
    phone.sendInitial(phone.cleartext());
    AuthenticationRequest challenge = phone.expect(AuthenticationRequest.class);
    if (state == State.CHALLENGED) {
      return;
    }
    phone.answer(challenge);
    SecurityModeCommand command = phone.expect(SecurityModeCommand.class);
    if (state == State.COMMANDED) {
      return;
    }
    phone.complete(command, Nas.encode(phone.request()));
    if (state == State.ACCEPTED) {
      phone.gnb().expect(InitialContextSetupRequest.class);
      return;
    }
    phone.accepted();
  }

  private List<Octets> alphabet() {
    Phone phone = fresh();
    List<Octets> messages = new ArrayList<>();
    messages.add(Nas.encode(phone.cleartext()));
    messages.add(Nas.encode(new RegistrationComplete(null)));
    messages.add(Nas.encode(new AuthenticationResponse(Octets.ofHex("00".repeat(16)), null)));
    messages.add(Nas.encode(new IdentityResponse(phone.suci())));
    messages.add(Nas.encode(new SecurityModeReject(GmmCause.ILLEGAL_ME)));
    messages.add(Nas.encode(new ConfigurationUpdateComplete()));
    messages.add(Nas.encode(new DeregistrationAcceptUeTerminated()));
    messages.add(Nas.encode(new GmmStatus(GmmCause.ILLEGAL_UE)));
    messages.add(
        Nas.encode(
            new UlNasTransportBuilder(PayloadContainerType.N1_SM, Octets.ofHex("2e0101c1"))
                .build()));
    for (DeregistrationType type :
        List.of(DeregistrationType.NORMAL, DeregistrationType.SWITCH_OFF)) {
      messages.add(
          Nas.encode(
              new DeregistrationRequestUeOriginatingBuilder(
                      type, NasKeySet.ofNative(0), phone.suci())
                  .build()));
    }
    messages.add(
        Nas.encode(
            new ServiceRequestBuilder(
                    NasKeySet.ofNative(0),
                    ServiceType.DATA,
                    new MobileIdentity.STmsi(0x40, new FiveGTmsi(1)))
                .build()));
    for (int type = 0x41; type <= 0x6A; type++) {
      messages.add(Octets.of(0x7E, 0, type));
    }
    for (int header = 1; header < 16; header++) {
      messages.add(Octets.of(0x7E, header, 1, 2, 3, 4, 5, 0x7E, 0, 0x41, 0x79, 0, 1, 1));
    }
    messages.add(Octets.ofHex("2e0101c1ffff91"));
    messages.add(Octets.of(0x7E));
    return messages;
  }

  /// Row M-18: more than a mailbox holds
  @Test
  void aFloodOfOnePhoneIsBounded() {
    Phone phone = fresh();
    phone.sendInitial(phone.cleartext());
    phone.expect(AuthenticationRequest.class);
    for (int i = 0; i < 1000; i++) {
      phone.sendPdu(Octets.ofHex("7e00670100012e0101"));
    }
    gnb.forgetInbox();
  }

  /// Row M-16
  @Test
  void leavingAndComingBackWithoutPause() {
    Phone phone = fresh();
    phone.register();
    for (int i = 0; i < 20; i++) {
      phone.send(
          new DeregistrationRequestUeOriginatingBuilder(
                  DeregistrationType.SWITCH_OFF, NasKeySet.ofNative(0), phone.identity())
              .build());
      phone.sendInitialProtected(phone.request());
      phone.acceptedAmongOthers();
    }
    assertTrue(world.amf.isRegistered(phone.supi()));
    world.pass(Duration.ofSeconds(10));
    assertEquals(2, world.amf.connections());
  }

  /// Row N-29
  @Test
  void associationsThatComeAndGo() {
    for (int i = 0; i < 300; i++) {
      world.gnb().shutdown();
    }
    assertEquals(1, world.amf.gnbs().size());
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
