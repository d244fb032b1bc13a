package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.nas.Nas;
import soliton.nas.SecurityHeaderType;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.RegistrationReject;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.gmm.SecurityModeReject;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.ImeisvRequest;
import soliton.nas.ie.RegistrationType;
import soliton.nas.ie.SecurityAlgorithms;
import soliton.nas.ie.UeSecurityCapability;

/// Security mode control (TS 24.501 5.4.2, TS 33.501 6.7.2, 6.4.6).
class SecurityModeTest {
  private final World world = new World();
  private final Gnb gnb = world.workingGnb();
  private final Phone phone = world.phone(gnb);

  @AfterEach
  void close() {
    world.close();
  }

  private SecurityModeCommand commanded() {
    phone.sendInitial(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    return phone.expect(SecurityModeCommand.class);
  }

  @Test
  void theCommandReplaysTheCapabilitiesAndAsksForEquipmentAndWholeMessage() {
    phone.capability = new UeSecurityCapability(Octets.ofHex("f070f070"));
    SecurityModeCommand command = commanded();
    assertEquals(phone.capability, command.replayedUeSecurityCapabilities());
    assertEquals(ImeisvRequest.REQUESTED, command.imeisvRequest());
    assertTrue(World.present(command.additionalSecurityInformation()).retransmissionRequested());
    assertEquals(new SecurityAlgorithms(2, 2), command.selectedNasSecurityAlgorithms());
  }

  @Test
  void theBestAlgorithmsThatThePhoneHasAreChosen() {
    phone.capability = UeSecurityCapability.ofMasks(0x80, 0x40); // NEA0; NIA1
    assertEquals(new SecurityAlgorithms(0, 1), commanded().selectedNasSecurityAlgorithms());
  }

  @Test
  void aPhoneThatClaimsOnlyNullIntegrityIsRejected() {
    phone.capability = UeSecurityCapability.ofMasks(0xF0, 0x80);
    expectMismatch();
  }

  @Test
  void aPhoneThatClaimsNoAlgorithmIsRejected() {
    phone.capability = UeSecurityCapability.ofMasks(0, 0);
    expectMismatch();
  }

  private void expectMismatch() {
    phone.sendInitial(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    assertEquals(
        GmmCause.UE_SECURITY_CAPABILITIES_MISMATCH, phone.expect(RegistrationReject.class).cause());
    phone.released();
    assertEquals(0, world.amf.subscribers());
  }

  @Test
  void aPhoneThatRefusesIsReleasedWithoutAWord() {
    commanded();
    phone.send(new SecurityModeReject(GmmCause.UE_SECURITY_CAPABILITIES_MISMATCH));
    phone.released();
    assertFalse(world.amf.isRegistered(phone.supi()));
  }

  /// 5.4.2.7 b)
  @Test
  void silenceRepeatsTheCommandFourTimesWithFreshCounts() {
    commanded();
    for (int i = 0; i < 4; i++) {
      phone.expect(SecurityModeCommand.class);
    }
    phone.released();
  }

  @Test
  void aCompletionThatIsNotAuthenticIsIgnored() {
    SecurityModeCommand command = commanded();
    phone.secure(command);
    Octets forged =
        phone.protect(
            SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED_WITH_NEW_CONTEXT,
            Octets.ofHex("7e005e"));
    byte[] changed = forged.toArray();
    changed[2] ^= 1;
    phone.sendPdu(Octets.adopt(changed));
    world.settle();
    assertFalse(world.amf.isRegistered(phone.supi()));
    phone.complete(command, Nas.encode(phone.request()));
    phone.accepted();
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  /// TS 33.501 6.4.6, hostile row M-07
  @Test
  void aCompletionWithoutTheWholeMessageIsRejected() {
    phone.complete(commanded(), null);
    assertEquals(
        GmmCause.INVALID_MANDATORY_INFORMATION, phone.expect(RegistrationReject.class).cause());
    phone.released();
    assertFalse(world.amf.isRegistered(phone.supi()));
  }

  @Test
  void aCompletionWithAnotherMessageInsideIsRejected() {
    phone.complete(commanded(), Octets.ofHex("7e0043"));
    assertEquals(
        GmmCause.INVALID_MANDATORY_INFORMATION, phone.expect(RegistrationReject.class).cause());
  }

  /// 5.4.2.4: what came unprotected does not count, what came protected does
  @Test
  void theProtectedMessageCountsWhenItDiffersFromTheReadableOne() {
    SecurityModeCommand command = commanded();
    phone.kind = RegistrationType.Kind.EMERGENCY;
    RegistrationRequest other = phone.request();
    phone.complete(command, Nas.encode(other));
    phone.accepted();
    assertTrue(world.amf.isRegistered(phone.supi()));
  }
}
