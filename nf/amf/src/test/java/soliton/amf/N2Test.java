package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.amf.World.present;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.ngap.Ngap;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseMisc;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.HandoverType;
import soliton.ngap.ie.PduSessionResourceItemHoRqd;
import soliton.ngap.ie.PduSessionResourceToBeSwitchedDlItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.ResetAll;
import soliton.ngap.ie.ResetType;
import soliton.ngap.ie.SupportedTaItem;
import soliton.ngap.ie.UeAssociatedLogicalNgConnectionItem;
import soliton.ngap.message.AmfConfigurationUpdate;
import soliton.ngap.message.ErrorIndication;
import soliton.ngap.message.HandoverCancel;
import soliton.ngap.message.HandoverCancelAcknowledge;
import soliton.ngap.message.HandoverNotify;
import soliton.ngap.message.HandoverPreparationFailure;
import soliton.ngap.message.HandoverRequired;
import soliton.ngap.message.InitialContextSetupFailure;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.NgReset;
import soliton.ngap.message.NgResetAcknowledge;
import soliton.ngap.message.NgSetupFailure;
import soliton.ngap.message.NgSetupRequest;
import soliton.ngap.message.NgSetupResponse;
import soliton.ngap.message.PathSwitchRequest;
import soliton.ngap.message.PathSwitchRequestFailure;
import soliton.ngap.message.RanConfigurationUpdate;
import soliton.ngap.message.RanConfigurationUpdateAcknowledge;
import soliton.ngap.message.RanConfigurationUpdateFailure;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.ngap.message.UeContextReleaseComplete;
import soliton.ngap.message.UeContextReleaseRequest;
import soliton.ngap.message.UeRadioCapabilityInfoIndication;
import soliton.ngap.message.UplinkNasTransport;
import soliton.ngap.message.UplinkRanConfigurationTransfer;
import soliton.transport.SctpSettings;

/// gNBs, good and bad (TS 38.413 8.7, 8.3.3, 10; TS 38.412 7).
class N2Test {
  private final World world = new World();

  @AfterEach
  void close() {
    world.close();
  }

  private static UeContextReleaseComplete complete(long amf, long ran) {
    return new UeContextReleaseComplete(
        new AmfUeNgapId(amf), new RanUeNgapId(ran), null, null, null, null, null);
  }

  // ---- NG setup ---------------------------------------------------------------------------------

  @Test
  void aGnbOfOurNetworkIsAccepted() {
    Gnb gnb = world.gnb();
    gnb.send(gnb.setupRequest(World.PLMN, 1, HomeNetwork.SLICE));
    NgSetupResponse response = gnb.expect(NgSetupResponse.class);
    assertEquals("amf1.soliton", response.amfName().value());
    assertEquals(World.GUAMI, response.servedGuamiList().getFirst().guami());
    assertEquals(
        HomeNetwork.SLICE,
        response.plmnSupportList().getFirst().sliceSupportList().getFirst().snssai());
    assertEquals("gnb1", world.amf.gnbs().getFirst().name());
  }

  private void expectRefused(NgSetupRequest request, Cause cause) {
    Gnb gnb = world.gnb();
    gnb.send(request);
    NgSetupFailure failure = gnb.expect(NgSetupFailure.class);
    assertEquals(cause, failure.cause());
    assertNull(gnb.lost, "the association stays up");
    gnb.setUp(); // and may do better
  }

  @Test
  void aGnbThatSharesNothingIsRefusedWithTheReason() {
    Gnb any = world.gnb();
    expectRefused(
        any.setupRequest(Plmn.parse("001-01"), 1, HomeNetwork.SLICE),
        CauseMisc.UNKNOWN_PLMN_OR_SNPN);
    expectRefused(
        any.setupRequest(World.PLMN, 1, Snssai.of(77)), CauseRadioNetwork.SLICE_NOT_SUPPORTED);
    SupportedTaItem area =
        any.setupRequest(World.PLMN, 1, HomeNetwork.SLICE).supportedTaList().getFirst();
    expectRefused(any.setupRequest(List.of(area, area)), CauseProtocol.SEMANTIC_ERROR);
  }

  @Test
  void aRepeatedSetupLosesAllConnections() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.register();
    gnb.setUp();
    assertEquals(0, world.amf.connections());
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  /// Hostile row N-28
  @Test
  void aGnbThatRestartedReplacesItsFormerAssociation() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.register();
    Gnb again = world.gnb();
    again.send(gnb.setupRequest(World.PLMN, 1, HomeNetwork.SLICE));
    again.expect(NgSetupResponse.class);
    assertNotNull(gnb.lost);
    assertEquals(0, world.amf.connections());
    assertEquals(1, world.amf.gnbs().size());
  }

  /// Hostile row N-02
  @Test
  void anythingBeforeSetupIsAnsweredByAnError() {
    Gnb gnb = world.gnb();
    gnb.send(complete(1, 1));
    assertEquals(
        CauseProtocol.MESSAGE_NOT_COMPATIBLE_WITH_RECEIVER_STATE,
        gnb.expect(ErrorIndication.class).cause());
    gnb.setUp();
  }

  /// Hostile rows N-01, N-08
  @Test
  void octetsThatAreNotNgapAreAnsweredByAnErrorAndTheAssociationStays() {
    Gnb gnb = world.gnb();
    gnb.sendRaw(Octets.ofHex("48656c6c6f21"));
    assertNotNull(gnb.expect(ErrorIndication.class).cause());
    gnb.setUp();
    gnb.sendRaw(Octets.ofHex("48656c6c6f21"));
    gnb.expect(ErrorIndication.class);
    assertEquals(1, world.amf.gnbs().size());
  }

  @Test
  void aMissingMandatoryElementIsTheProceduresFailureWithDiagnostics() {
    Gnb gnb = world.gnb();
    gnb.sendRaw(Octets.ofHex("0015000800000100154001 40".replace(" ", "")));
    NgSetupFailure failure = gnb.expect(NgSetupFailure.class);
    assertEquals(CauseProtocol.ABSTRACT_SYNTAX_ERROR_REJECT, failure.cause());
    assertNotNull(present(failure.criticalityDiagnostics()).iesCriticalityDiagnostics());
  }

  @Test
  void anotherPayloadProtocolIsIgnored() {
    Gnb gnb = world.gnb();
    gnb.sendRaw(Ngap.encode(gnb.setupRequest(World.PLMN, 1, HomeNetwork.SLICE)), 46);
    gnb.expectNothing();
  }

  @Test
  void gnbsBeyondTheLimitAreTurnedAway() {
    try (World small = new World(c -> World.with(c, new AmfConfig.Limits(10, 10, 1)))) {
      small.workingGnb();
      assertNotNull(small.gnb().lost);
    }
  }

  // ---- Configuration ----------------------------------------------------------------------------

  private static RanConfigurationUpdate update(NgSetupRequest like) {
    return new RanConfigurationUpdate(
        null, like.supportedTaList(), null, null, null, null, null, null, null);
  }

  @Test
  void aGnbMayChangeWhatItServes() {
    Gnb gnb = world.workingGnb();
    gnb.send(update(gnb.setupRequest(World.PLMN, 9, HomeNetwork.SLICE)));
    gnb.expect(RanConfigurationUpdateAcknowledge.class);
    assertEquals(9, world.amf.gnbs().getFirst().trackingAreas().iterator().next().tac().value());
  }

  @Test
  void aChangeThatLeavesNothingIsRefusedAndChangesNothing() {
    Gnb gnb = world.workingGnb();
    gnb.send(update(gnb.setupRequest(Plmn.parse("001-01"), 9, HomeNetwork.SLICE)));
    assertEquals(
        CauseMisc.UNKNOWN_PLMN_OR_SNPN, gnb.expect(RanConfigurationUpdateFailure.class).cause());
    assertTrue(world.amf.gnbs().getFirst().trackingAreas().contains(World.TAI));
  }

  @Test
  void theAmfAnnouncesItself() {
    Gnb gnb = world.workingGnb();
    world.amf.announce();
    assertEquals(
        "amf1.soliton", present(gnb.expect(AmfConfigurationUpdate.class).amfName()).value());
  }

  // ---- Streams (TS 38.412 7) --------------------------------------------------------------------

  @Test
  void aPhoneKeepsToOneStreamThatIsNotTheCommonOne() {
    Gnb gnb = world.workingGnb();
    assertEquals(List.of(0), gnb.streams);
    gnb.streams.clear();
    world.phone(gnb).register();
    assertEquals(1, gnb.streams.stream().distinct().count());
    assertFalse(gnb.streams.contains(0));
  }

  /// Hostile row N-30
  @Test
  void aGnbWithASingleStreamGetsEverythingOnIt() {
    Gnb gnb = world.gnb(new SctpSettings(1, 10_000, 1 << 20, 1 << 16));
    gnb.setUp();
    world.phone(gnb).register();
    assertEquals(List.of(0), gnb.streams.stream().distinct().toList());
  }

  // ---- Reset and loss ---------------------------------------------------------------------------

  @Test
  void aResetOfAllMakesAllPhonesIdle() {
    Gnb gnb = world.workingGnb();
    Phone one = world.phone(gnb, 1);
    one.register();
    world.phone(gnb, 2).register();
    gnb.send(new NgReset(CauseMisc.UNSPECIFIED, ResetAll.RESET_ALL));
    gnb.expect(NgResetAcknowledge.class);
    world.settle();
    assertEquals(0, world.amf.connections());
    assertTrue(world.amf.isRegistered(one.supi()));
  }

  @Test
  void aResetOfOneLeavesTheOther() {
    Gnb gnb = world.workingGnb();
    Phone one = world.phone(gnb, 1);
    one.register();
    Phone two = world.phone(gnb, 2);
    two.register();
    var unknown = new UeAssociatedLogicalNgConnectionItem(new AmfUeNgapId(999), null);
    var items = List.of(new UeAssociatedLogicalNgConnectionItem(null, one.ranId()), unknown);
    gnb.send(new NgReset(CauseMisc.UNSPECIFIED, new ResetType.PartOfNgInterface(items)));
    assertEquals(items, gnb.expect(NgResetAcknowledge.class).ueAssociatedLogicalNgConnectionList());
    world.settle();
    assertEquals(1, world.amf.connections());
  }

  @Test
  void theAmfResetsAndRepeatsUntilItIsAcknowledged() {
    Gnb gnb = world.workingGnb();
    world.phone(gnb).register();
    boolean[] done = {false};
    world.simulation.start(() -> done[0] = world.amf.reset());
    assertEquals(CauseMisc.OM_INTERVENTION, gnb.expect(NgReset.class).cause());
    gnb.expect(NgReset.class);
    gnb.send(new NgResetAcknowledge(null, null));
    world.settle();
    assertTrue(done[0]);
    assertEquals(0, world.amf.connections());
  }

  @Test
  void phonesOfALostGnbStayRegisteredAndComeBackElsewhere() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.register();
    gnb.die();
    assertEquals(0, world.amf.connections());
    assertEquals(0, world.amf.gnbs().size());
    phone.moveTo(world.workingGnb(), World.TAI);
    phone.sendInitialProtected(phone.request());
    phone.accepted();
  }

  // ---- Identifiers (10.6) -----------------------------------------------------------------------

  @Test
  void identifiersThatMeanNobodyAreAnsweredByAnError() {
    Gnb gnb = world.workingGnb();
    Gnb other = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.register();
    gnb.send(uplink(phone, 999, phone.ranId().value()));
    ErrorIndication unknown = gnb.expect(ErrorIndication.class);
    assertEquals(CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID, unknown.cause());
    assertEquals(new AmfUeNgapId(999), unknown.amfUeNgapId());
    gnb.send(uplink(phone, phone.amfId().value(), 999));
    assertEquals(
        CauseRadioNetwork.INCONSISTENT_REMOTE_UE_NGAP_ID,
        gnb.expect(ErrorIndication.class).cause());
    other.send(uplink(phone, phone.amfId().value(), phone.ranId().value()));
    assertEquals(
        CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID, other.expect(ErrorIndication.class).cause());
    assertEquals(1, world.amf.connections());
  }

  private static UplinkNasTransport uplink(Phone phone, long amf, long ran) {
    return new UplinkNasTransport(
        new AmfUeNgapId(amf),
        new RanUeNgapId(ran),
        Octets.ofHex("7e0043"),
        phone.location(),
        null,
        null,
        null);
  }

  @Test
  void aGnbThatDoesNotKnowThePhoneAnyMoreLosesItsConnection() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.register();
    gnb.send(
        new ErrorIndication(
            phone.amfId(), phone.ranId(), CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID, null, null));
    world.settle();
    assertEquals(0, world.amf.connections());
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  /// Hostile row N-28
  @Test
  void anIdentifierThatTheGnbUsesAgainReplacesTheStaleConnection() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb, 1);
    phone.register();
    Phone other = world.phone(gnb, 2);
    gnb.send(other.initialWith(phone.ranId()));
    other.expect(AuthenticationRequest.class);
    assertEquals(1, world.amf.connections());
  }

  @Test
  void aPhoneWhereNoServiceIsAnnouncedIsASemanticError() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.moveTo(gnb, new Tai(World.PLMN, new Tac(55)));
    phone.sendInitial(phone.cleartext());
    assertEquals(CauseProtocol.SEMANTIC_ERROR, gnb.expect(ErrorIndication.class).cause());
  }

  // ---- Context ----------------------------------------------------------------------------------

  @Test
  void aReleaseThatTheGnbNeverConfirmsEndsByItself() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.register();
    gnb.send(
        new UeContextReleaseRequest(
            phone.amfId(), phone.ranId(), null, CauseRadioNetwork.USER_INACTIVITY, null));
    assertEquals(
        CauseRadioNetwork.USER_INACTIVITY, gnb.expect(UeContextReleaseCommand.class).cause());
    assertEquals(1, world.amf.connections());
    world.pass(Duration.ofSeconds(6));
    assertEquals(0, world.amf.connections());
  }

  @Test
  void aContextThatCannotBeSetUpEndsTheConnectionButNotTheRegistration() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.registerUpToContext();
    InitialContextSetupRequest request = gnb.expect(InitialContextSetupRequest.class);
    gnb.send(
        new InitialContextSetupFailure(
            request.amfUeNgapId(),
            request.ranUeNgapId(),
            null,
            CauseRadioNetwork.NO_RADIO_RESOURCES_AVAILABLE_IN_TARGET_CELL,
            null));
    gnb.expect(UeContextReleaseCommand.class);
    gnb.send(complete(request.amfUeNgapId().value(), request.ranUeNgapId().value()));
    world.pass(Duration.ofSeconds(40));
    assertEquals(0, world.amf.connections());
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  @Test
  void theRadioCapabilityIsKeptForTheNextContext() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.register();
    Octets capability = Octets.ofHex("0102030405");
    gnb.send(
        new UeRadioCapabilityInfoIndication(
            phone.amfId(), phone.ranId(), capability, null, null, null));
    phone.becomeIdle();
    phone.sendInitialProtected(phone.request());
    phone.accepted();
    assertEquals(capability, present(phone.context).ueRadioCapability());
  }

  // ---- Handover is refused (8.4) ----------------------------------------------------------------

  @Test
  void everyRequestForAHandoverIsRefusedInItsOwnWords() {
    Gnb gnb = world.workingGnb();
    Phone phone = world.phone(gnb);
    phone.register();
    gnb.send(
        new HandoverRequired(
            phone.amfId(),
            phone.ranId(),
            HandoverType.INTRA5GS,
            CauseRadioNetwork.HANDOVER_DESIRABLE_FOR_RADIO_REASON,
            phone.targetId(),
            null,
            List.of(new PduSessionResourceItemHoRqd(new PduSessionId(1), Phone.TRANSFER)),
            Phone.TRANSFER));
    assertEquals(
        CauseRadioNetwork.HO_TARGET_NOT_ALLOWED,
        gnb.expect(HandoverPreparationFailure.class).cause());
    gnb.send(
        new HandoverCancel(phone.amfId(), phone.ranId(), CauseRadioNetwork.HANDOVER_CANCELLED));
    gnb.expect(HandoverCancelAcknowledge.class);
    gnb.send(new HandoverNotify(phone.amfId(), phone.ranId(), phone.location(), null));
    assertEquals(
        CauseProtocol.MESSAGE_NOT_COMPATIBLE_WITH_RECEIVER_STATE,
        gnb.expect(ErrorIndication.class).cause());
    gnb.send(
        new PathSwitchRequest(
            new RanUeNgapId(77),
            phone.amfId(),
            phone.location(),
            present(phone.context).ueSecurityCapabilities(),
            List.of(new PduSessionResourceToBeSwitchedDlItem(new PduSessionId(1), Phone.TRANSFER)),
            null,
            null,
            null,
            null,
            null));
    assertEquals(
        new PduSessionId(1),
        present(gnb.expect(PathSwitchRequestFailure.class).pduSessionResourceReleasedListPsFail())
            .getFirst()
            .pduSessionId());
    assertTrue(world.amf.isRegistered(phone.supi()));
    assertEquals(1, world.amf.connections());
  }

  @Test
  void proceduresThatAreNotOfferedAreIgnoredWhenTheGnbDoesNotMind() {
    Gnb gnb = world.workingGnb();
    gnb.send(new UplinkRanConfigurationTransfer(null, null, null));
    gnb.expectNothing();
    assertEquals(1, world.counted("ngap.unsupported"));
  }
}
