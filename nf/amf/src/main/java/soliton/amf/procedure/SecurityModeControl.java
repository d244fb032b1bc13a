package soliton.amf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.amf.rules.AlgorithmRules;
import soliton.amf.rules.AlgorithmRules.Algorithms;
import soliton.amf.rules.CollisionRules.Running;
import soliton.amf.ue.NasSecurity;
import soliton.amf.ue.SecurityContext;
import soliton.base.Octets;
import soliton.crypto.KeyDerivation;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.gmm.SecurityModeCommandBuilder;
import soliton.nas.gmm.SecurityModeComplete;
import soliton.nas.gmm.SecurityModeReject;
import soliton.nas.ie.AdditionalSecurityInformation;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.ImeisvRequest;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.SecurityAlgorithms;
import soliton.nas.ie.UeSecurityCapability;
import soliton.ngap.ie.CauseNas;

/// Security mode control (TS 24.501 5.4.2, TS 33.501 6.7.2): takes a new key into use, replays the
/// UE's capabilities so that nobody on the way can bid them down, and gets the complete initial
/// message under protection.
final class SecurityModeControl {
  private SecurityModeControl() {}

  /// @param equipment IMEISV, if the UE told it
  /// @param initialMessage the complete initial NAS message, if the UE repeated it
  record Secured(MobileIdentity.@Nullable Imeisv equipment, @Nullable Octets initialMessage) {}

  /// What the UE answered.
  private sealed interface Answer {
    record Complete(SecurityModeComplete message) implements Answer {}

    record Reject(GmmCause cause) implements Answer {}
  }

  /// @throws Left.Rejected with #23 if the UE shares no acceptable algorithm with us
  /// @throws Left.Aborted if the UE refuses
  /// @throws soliton.nf.Departure.Silence after T3560
  static Secured run(UeDialogue ue, Octets kAmf, int ksi, UeSecurityCapability capability) {
    Algorithms chosen =
        AlgorithmRules.choose(
                ue.amf().config().ciphering(), ue.amf().config().integrity(), capability)
            .orElseThrow(() -> new Left.Rejected(GmmCause.UE_SECURITY_CAPABILITIES_MISMATCH));
    NasSecurity security = ue.ue().security();
    security.propose(new SecurityContext(ksi, kAmf, chosen.ciphering(), chosen.integrity()));
    // 5.4.2.5: unless it is completed, the context in use before stays in use
    ue.onDeparture(security::dropProposed);

    SecurityModeCommand command = command(chosen, ksi, capability);
    Answer answer =
        ue.ask(
            Running.SECURITY_MODE,
            ue.amf().timers().t3560(),
            () -> ue.sendPdu(security.protectWithProposed(command)),
            message ->
                switch (message) {
                  case SecurityModeComplete complete -> new Answer.Complete(complete);
                  case SecurityModeReject reject -> new Answer.Reject(reject.cause());
                  default -> null;
                });
    return switch (answer) {
      case Answer.Complete(SecurityModeComplete complete) -> {
        security.activateProposed();
        ue.ue().securityCapability(capability);
        yield new Secured(
            complete.imeisv() instanceof MobileIdentity.Imeisv imeisv ? imeisv : null,
            complete.nasMessageContainer());
      }
      case Answer.Reject(GmmCause cause) -> {
        ue.amf().counters().counter("AMF.SecurityModeReject", cause.code()).add();
        ue.amf().log().peerFault("securitymode.rejected", "ue", ue.ue(), "cause", cause.code());
        throw new Left.Aborted("security mode rejected", CauseNas.UNSPECIFIED); // 5.4.2.5
      }
    };
  }

  private static SecurityModeCommand command(
      Algorithms chosen, int ksi, UeSecurityCapability capability) {
    return new SecurityModeCommandBuilder(
            new SecurityAlgorithms(chosen.ciphering().identity(), chosen.integrity().identity()),
            NasKeySet.ofNative(ksi),
            capability)
        .imeisvRequest(ImeisvRequest.REQUESTED)
        .additionalSecurityInformation(new AdditionalSecurityInformation(false, true))
        .abba(KeyDerivation.ABBA)
        .build();
  }
}
