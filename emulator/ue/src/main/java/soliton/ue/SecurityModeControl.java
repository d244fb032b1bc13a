package soliton.ue;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.KeyDerivation;
import soliton.crypto.NasCount;
import soliton.nas.Nas;
import soliton.nas.SecurityProtected;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.gmm.SecurityModeCompleteBuilder;
import soliton.nas.gmm.SecurityModeReject;
import soliton.nas.ie.AdditionalSecurityInformation;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.ImeisvRequest;
import soliton.nas.ie.MobileIdentity;

/// NAS security mode control as the phone runs it, TS 24.501 5.4.2. Owned by the agenda.
final class SecurityModeControl {
  private static final System.Logger LOG = System.getLogger(SecurityModeControl.class.getName());

  private final Equipment equipment;
  private final Authentication authentication;
  private @Nullable SecurityProtected accepted;

  SecurityModeControl(Equipment equipment, Authentication authentication) {
    this.equipment = equipment;
    this.authentication = authentication;
  }

  /// A message with the security header "integrity protected with new context".
  void onProtected(SecurityProtected secured) {
    if (Nas.decodeDownlink(secured.payload()).message() instanceof SecurityModeCommand command) {
      equipment.observe(false, command);
      onCommand(command, secured);
    }
  }

  private void onCommand(SecurityModeCommand command, SecurityProtected secured) {
    if (secured.equals(accepted)) {
      // 4.4.3.2: a count is accepted at most once; the network repeats itself with a new one
      LOG.log(Level.DEBUG, "security-mode.repeated {0}", equipment.name());
      return;
    }
    SecurityContext context = contextOf(command);
    if (context == null || context.open(secured, false) == null) {
      // TS 33.501 6.7.2: a command whose verification fails is rejected
      reject(GmmCause.SECURITY_MODE_REJECTED_UNSPECIFIED);
      return;
    }
    if (!command.replayedUeSecurityCapabilities().equals(equipment.securityCapability)) {
      reject(GmmCause.UE_SECURITY_CAPABILITIES_MISMATCH); // 5.4.2.5: bidding down
      return;
    }
    equipment.security.takeIntoUse(context);
    accepted = secured;
    authentication.onConcluded();
    AdditionalSecurityInformation more = command.additionalSecurityInformation();
    SecurityModeCompleteBuilder complete = new SecurityModeCompleteBuilder();
    if (command.imeisvRequest() == ImeisvRequest.REQUESTED) {
      complete.imeisv(new MobileIdentity.Imeisv(equipment.config.imeisv()));
    }
    complete.nasMessageContainer(
        equipment.initialToRepeat(more != null && more.retransmissionRequested()));
    equipment.sendFirst(complete.build());
  }

  /// The keys the command speaks of: those of the last authentication, or those in use with new
  /// algorithms. Null if there are none, or if the algorithms are none of ours; null integrity is
  /// for emergencies (5.4.2.3), which this phone does not have.
  private @Nullable SecurityContext contextOf(SecurityModeCommand command) {
    CipheringAlgorithm ciphering =
        CipheringAlgorithm.of(command.selectedNasSecurityAlgorithms().ciphering());
    IntegrityAlgorithm integrity =
        IntegrityAlgorithm.of(command.selectedNasSecurityAlgorithms().integrity());
    if (ciphering == null
        || integrity == null
        || integrity == IntegrityAlgorithm.NIA0
        || !equipment.config.ciphering().contains(ciphering)
        || !equipment.config.integrity().contains(integrity)) {
      return null;
    }
    int ngKsi = command.ngKsi().identifier();
    NasSecurity.PartialContext partial = equipment.security.partial();
    SecurityContext current = equipment.security.current();
    if (partial != null && partial.ngKsi() == ngKsi) {
      return new SecurityContext(ngKsi, partial.kAmf(), ciphering, integrity);
    }
    if (current == null || current.ngKsi() != ngKsi) {
      return null;
    }
    AdditionalSecurityInformation more = command.additionalSecurityInformation();
    if (more != null && more.horizontalDerivation()) {
      // TS 33.501 6.9.3: the AMF was changed; the count is that of the initial message
      NasCount last = current.lastUplink();
      Octets derived = KeyDerivation.kAmfPrimeIdle(current.kAmf(), last);
      return new SecurityContext(ngKsi, derived, ciphering, integrity);
    }
    return current.with(ciphering, integrity);
  }

  private void reject(GmmCause cause) {
    LOG.log(Level.WARNING, "security-mode.rejected {0} cause={1}", equipment.name(), cause);
    equipment.timers.stop(NasTimer.T3516);
    equipment.usim.forgetChallenge();
    equipment.send(new SecurityModeReject(cause));
  }
}
