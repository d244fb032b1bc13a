package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.nas.Nas;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.RegistrationReject;
import soliton.nas.gmm.RegistrationRequestBuilder;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.RegistrationType;
import soliton.nas.ie.Suci;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;

/// Every cause with which a registration can be refused (TS 24.501 5.5.1.2.5), and that nothing of
/// a refused registration remains.
class RejectionTest {
  private World world = new World();
  private Phone phone = world.phone(world.workingGnb());

  @AfterEach
  void close() {
    world.close();
  }

  private RegistrationReject rejected() {
    phone.secured = false;
    phone.sendInitial(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    RegistrationReject reject = phone.expect(RegistrationReject.class);
    phone.released();
    assertFalse(world.amf.isRegistered(phone.supi()));
    assertEquals(0, world.amf.subscribers());
    assertEquals(0, world.amf.connections());
    assertEquals(0, world.simulation.tasksAlive());
    return reject;
  }

  private void expect(GmmCause cause) {
    assertEquals(cause, rejected().cause());
    assertEquals(1, world.counted("RM.RegInitFail." + cause.code()));
  }

  @Test
  void theUdmDoesNotKnowTheSubscriber() {
    world.home.problems.put("registerAmf", SbiProblem.of(404, "USER_NOT_FOUND"));
    expect(GmmCause.FIVEGS_SERVICES_NOT_ALLOWED);
  }

  @Test
  void registrationIsRejectedWhenUdmForbidsRoaming() {
    world.home.problems.put("accessAndMobility", SbiProblem.of(403, "ROAMING_NOT_ALLOWED"));
    expect(GmmCause.PLMN_NOT_ALLOWED);
    assertEquals(1, world.home.count("deregisterAmf"), "what was done outside is undone");
  }

  @Test
  void theSubscriberMayNotUseTheFiveGCore() {
    world.home.subscription = HomeNetwork.subscription(List.of(), List.of(), null, true);
    expect(GmmCause.N1_MODE_NOT_ALLOWED);
  }

  @Test
  void theSubscriberMayNotUseNr() {
    world.home.subscription = HomeNetwork.subscription(List.of(RatType.NR), List.of(), null, false);
    expect(GmmCause.NO_SUITABLE_CELLS_IN_TRACKING_AREA);
  }

  @Test
  void theTrackingAreaIsForbidden() {
    world.home.subscription = HomeNetwork.subscription(List.of(), List.of(new Tac(1)), null, false);
    expect(GmmCause.TRACKING_AREA_NOT_ALLOWED);
  }

  @Test
  void noSliceIsLeftAndTheReasonIsTold() {
    world.home.allowed = List.of();
    world.home.rejectedInPlmn = List.of(Snssai.of(7));
    RegistrationReject reject = rejected();
    assertEquals(GmmCause.NO_NETWORK_SLICES_AVAILABLE, reject.cause());
    assertNotNull(reject.rejectedNssai());
  }

  @Test
  void theNssfHasNoSlice() {
    world.home.problems.put("select", SbiProblem.of(403, "SNSSAI_NOT_SUPPORTED"));
    expect(GmmCause.NO_NETWORK_SLICES_AVAILABLE);
  }

  @Test
  void thePolicyForbidsIt() {
    world.home.problems.put("createPolicy", SbiProblem.of(403, "USER_UNKNOWN"));
    expect(GmmCause.FIVEGS_SERVICES_NOT_ALLOWED);
  }

  @Test
  void aFunctionIsOverloaded() {
    world.home.problems.put("subscribe", SbiProblem.of(503, "NF_CONGESTION"));
    assertNotNull(rejected().t3346Value());
    assertEquals(1, world.home.count("deletePolicy"), "undone");
    assertEquals(1, world.home.count("deregisterAmf"), "undone");
  }

  @Test
  void theEquipmentIsBarred() {
    world.close();
    world =
        new World(
            c ->
                new AmfConfig(
                    c.instance(),
                    c.n2Addresses(),
                    c.name(),
                    c.guami(),
                    c.slices(),
                    c.trackingAreas(),
                    c.integrity(),
                    c.ciphering(),
                    c.timers(),
                    c.limits(),
                    c.names(),
                    Set.of("437081")));
    phone = world.phone(world.workingGnb());
    expect(GmmCause.ILLEGAL_ME);
  }

  @Test
  void registrationsBeyondTheLimitAreSentAwayForAWhile() {
    world.close();
    world = new World(c -> World.with(c, new AmfConfig.Limits(1, 10, 10)));
    Gnb gnb = world.workingGnb();
    phone = world.phone(gnb, 1);
    phone.sendInitial(phone.cleartext());
    phone.expect(AuthenticationRequest.class);
    Phone second = world.phone(gnb, 2);
    second.sendInitial(second.cleartext());
    RegistrationReject reject = second.expect(RegistrationReject.class);
    assertEquals(GmmCause.CONGESTION, reject.cause());
    long pause = World.present(reject.t3346Value()).seconds();
    assertTrue(pause >= 10 && pause <= 60, "pause " + pause);
    second.released();
  }

  @Test
  void phonesBeyondTheNumberTheAmfIsMadeForAreSentAwayForAWhile() {
    world.close();
    world = new World(c -> World.with(c, new AmfConfig.Limits(10, 1, 10)));
    Gnb gnb = world.workingGnb();
    world.phone(gnb, 1).register();
    Phone second = world.phone(gnb, 2);
    second.registerUpToContext();
    assertEquals(GmmCause.CONGESTION, second.expect(RegistrationReject.class).cause());
    second.released();
    assertEquals(1, world.amf.subscribers());
  }

  private void expectAtOnce(RegistrationRequestBuilder request, GmmCause cause) {
    phone.sendInitial(request.build());
    assertEquals(cause, phone.expect(RegistrationReject.class).cause());
    phone.released();
    assertEquals(0, world.amf.connections());
  }

  private RegistrationRequestBuilder request(RegistrationType.Kind kind) {
    return new RegistrationRequestBuilder(
            new RegistrationType(kind, false), NasKeySet.NO_KEY, phone.suci())
        .ueSecurityCapability(phone.capability);
  }

  @Test
  void kindsOfRegistrationThatAreNotServedAreNamed() {
    expectAtOnce(request(RegistrationType.Kind.EMERGENCY), GmmCause.PEI_NOT_ACCEPTED);
    expectAtOnce(request(RegistrationType.Kind.SNPN_ONBOARDING), GmmCause.PLMN_NOT_ALLOWED);
    expectAtOnce(
        request(RegistrationType.Kind.DISASTER_ROAMING_INITIAL),
        GmmCause.DISASTER_ROAMING_FOR_THE_DETERMINED_PLMN_WITH_DISASTER_CONDITION_NOT_ALLOWED);
  }

  @Test
  void aRequestWithoutSecurityCapabilitiesIsRejected() {
    expectAtOnce(
        new RegistrationRequestBuilder(RegistrationType.INITIAL, NasKeySet.NO_KEY, phone.suci()),
        GmmCause.CONDITIONAL_IE_ERROR);
  }

  @Test
  void anIdentityThatIsNotAnImsiIsRejected() {
    expectAtOnce(
        new RegistrationRequestBuilder(
                RegistrationType.INITIAL,
                NasKeySet.NO_KEY,
                new Suci.Nai(Suci.SupiFormat.NETWORK_SPECIFIC, "user@soliton"))
            .ueSecurityCapability(phone.capability),
        GmmCause.ILLEGAL_UE);
  }

  /// 5.5.1.2.8 b)
  @Test
  void aRequestWithABrokenMandatoryElementIsRejected() {
    phone.sendInitialPdu(Octets.ofHex("7e004179000d01"));
    assertEquals(
        GmmCause.INVALID_MANDATORY_INFORMATION, phone.expect(RegistrationReject.class).cause());
    phone.released();
  }

  /// 7.4
  @Test
  void anUnknownMessageTypeIsAnsweredByStatus() {
    phone.sendInitialPdu(Octets.ofHex("7e00ff"));
    assertEquals(
        GmmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED,
        phone.expect(GmmStatus.class).cause());
    phone.released();
  }

  /// 7.2.1, hostile rows M-04, N-26
  @Test
  void octetsThatAreNoMessageGetNoAnswer() {
    for (String hex :
        List.of("7e", "7e00", "7e01", "7e02112233", "00", "2e0101c1", "7e05112233440041")) {
      phone.sendInitialPdu(Octets.ofHex(hex));
      phone.released();
    }
    assertEquals(0, world.amf.connections());
    assertEquals(0, world.simulation.tasksAlive());
  }
}
