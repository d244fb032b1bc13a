package soliton.amf.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.amf.AmfConfig;
import soliton.amf.ThisAmf;
import soliton.amf.rules.AdmissionRules;
import soliton.amf.rules.CauseRules;
import soliton.amf.rules.RegistrationAreaRules;
import soliton.amf.rules.SliceSelection;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeState.Registered;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.base.Tai;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.RegistrationType;
import soliton.nas.ie.UeSecurityCapability;
import soliton.ngap.ie.CauseNas;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.nnssf.NnssfNsSelection.SliceInfoForRegistration;
import soliton.sbi.nudm.NudmSubscriberDataManagement.AccessAndMobility;

/// Mobility and periodic registration update of a UE that this AMF serves and that has proven its
/// keys (TS 24.501 5.5.1.3, TS 23.502 4.2.2.2.2).
final class MobilityRegistration {
  private final UeDialogue dialogue;
  private final Ue ue;
  private final ThisAmf amf;
  private final RegistrationRequest request;

  private MobilityRegistration(UeDialogue dialogue, RegistrationRequest request) {
    this.dialogue = dialogue;
    this.ue = dialogue.ue();
    this.amf = dialogue.amf();
    this.request = request;
  }

  static void run(UeDialogue dialogue, RegistrationRequest request) {
    new MobilityRegistration(dialogue, request).run();
  }

  private void run() {
    ue.security().resume();
    boolean periodic = request.registrationType().kind() == RegistrationType.Kind.PERIODIC_UPDATING;
    Registered before =
        ue.registration().orElseThrow(() -> new Left.Rejected(GmmCause.IMPLICITLY_DE_REGISTERED));
    UeSecurityCapability told = request.ueSecurityCapability();
    if (told != null) {
      ue.securityCapability(told);
    }
    if (request.updateType() != null && request.updateType().radioCapabilityUpdate()) {
      ue.forgetRadioCapability(); // TS 23.502 4.2.2.2.2: the gNB will tell it anew
    }

    Acceptance acceptance = Acceptance.of(dialogue);
    Registered registered = periodic ? before : moved(before, acceptance);
    if (!periodic) {
      acceptance.withNewGuti();
    }
    sessions(acceptance);
    ue.commit(registered);
    dialogue.commit();
    acceptance.run(registered);

    // 5.5.1.3.4: nothing more is to come on this connection
    if (periodic && !request.registrationType().followOnRequest() && hasNothingToDo()) {
      UeContextRelease.begin(amf, ue, CauseNas.NORMAL_RELEASE);
    }
  }

  /// The UE may be in another area now, or ask for other slices.
  private Registered moved(Registered before, Acceptance acceptance) {
    Tai where = dialogue.connection().location().tai();
    AccessAndMobility subscription = subscription();
    AdmissionRules.refusal(ue.knownSupi(), subscription, where, RatType.NR)
        .ifPresent(
            cause -> {
              throw new Left.Rejected(cause);
            });
    SliceSelection slices = select(subscription, where);
    acceptance.withSlices(slices).withServiceArea(subscription);
    Set<Tai> served = dialogue.connection().ran().trackingAreas();
    return new Registered(
        RegistrationAreaRules.area(where, served, AmfConfig.TRACKING_AREAS_AT_MOST),
        slices.allowed(),
        before.ueAmbr(),
        Acceptance.t3512(amf, subscription),
        before.policyAssociation(),
        before.subscription());
  }

  private AccessAndMobility subscription() {
    try {
      return amf.peers().sdm().accessAndMobility(ue.knownSupi(), amf.config().plmn());
    } catch (SbiProblem problem) {
      throw new Left.Rejected(CauseRules.ofSubscription(problem.problem()));
    }
  }

  private SliceSelection select(AccessAndMobility subscription, Tai where) {
    List<Snssai> requested =
        request.requestedNssai() == null ? List.of() : request.requestedNssai().slices();
    try {
      SliceSelection slices =
          SliceSelection.of(
              amf.peers()
                  .nssf()
                  .select(
                      new SliceInfoForRegistration(
                          requested,
                          subscription.subscribedNssai(),
                          subscription.defaultNssai(),
                          amf.config().plmn(),
                          where)),
              amf.config().slices());
      if (slices.allowed().isEmpty()) {
        throw new Left.Rejected(GmmCause.NO_NETWORK_SLICES_AVAILABLE, slices.rejected());
      }
      return slices;
    } catch (SbiProblem problem) {
      throw new Left.Rejected(CauseRules.ofSliceSelection(problem.problem()));
    }
  }

  /// 5.5.1.3.4: both sides agree on the sessions that exist, and those with data get their user
  /// plane back.
  private void sessions(Acceptance acceptance) {
    SessionReactivation sessions = new SessionReactivation(amf, ue);
    @Nullable Set<PduSessionId> status =
        request.pduSessionStatus() == null ? null : request.pduSessionStatus().sessions();
    if (status != null) {
      sessions.releaseAllBut(status);
      acceptance.withSessionStatus(
          ue.sessions().stream().map(Session::id).collect(Collectors.toSet()));
    }
    if (request.uplinkDataStatus() != null) {
      sessions.reactivate(request.uplinkDataStatus().sessions());
      acceptance.withReactivation(sessions.restored(), sessions.failed());
    }
  }

  private boolean hasNothingToDo() {
    return !ue.hasPending() && ue.sessions().stream().noneMatch(Session::isUserPlaneActive);
  }
}
