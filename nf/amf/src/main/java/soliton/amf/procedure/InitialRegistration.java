package soliton.amf.procedure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.amf.AmfConfig;
import soliton.amf.ThisAmf;
import soliton.amf.rules.AdmissionRules;
import soliton.amf.rules.CauseRules;
import soliton.amf.rules.RegistrationAreaRules;
import soliton.amf.rules.SliceSelection;
import soliton.amf.ue.SecurityContext;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeEvent;
import soliton.amf.ue.UeState.Registered;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tai;
import soliton.nas.Nas;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.UeSecurityCapability;
import soliton.nf.Departure;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.nnssf.NnssfNsSelection.SliceInfoForRegistration;
import soliton.sbi.npcf.NpcfAmPolicyControl.AmPolicyAssociation;
import soliton.sbi.npcf.NpcfAmPolicyControl.AmPolicyRequest;
import soliton.sbi.nudm.NudmSubscriberDataManagement.AccessAndMobility;
import soliton.sbi.nudm.NudmUeContextManagement.AmfRegistration;

/// Registration of a UE that this AMF does not serve yet (TS 23.502 4.2.2.2.2, TS 24.501 5.5.1.2):
/// initial registration, and updates of a UE whose context is not known here. The numbers are the
/// steps of the call flow.
final class InitialRegistration {
  private final UeDialogue dialogue;
  private final Ue ue;
  private final ThisAmf amf;
  private RegistrationRequest request;

  private InitialRegistration(UeDialogue dialogue, RegistrationRequest request) {
    this.dialogue = dialogue;
    this.ue = dialogue.ue();
    this.amf = dialogue.amf();
    this.request = request;
  }

  /// @param verified true if the request was protected with the keys that this UE context holds
  static void run(UeDialogue dialogue, RegistrationRequest request, boolean verified) {
    new InitialRegistration(dialogue, request).run(verified);
  }

  private void run(boolean verified) {
    refuseWhatIsNotServed();

    // 4-9. Identity, authentication, security; or the keys that the UE has proven to hold
    SecurityContext context = ue.security().current();
    Supi supi = verified && context != null && context.isFresh() ? resume() : authenticate();
    if (AdmissionRules.isBarred(ue.pei(), amf.config().barredEquipment())) {
      throw new Left.Rejected(GmmCause.ILLEGAL_ME); // 11-12. equipment identity
    }
    if (amf.ues().size() >= amf.config().limits().phones() && amf.ues().bySupi(supi) == null) {
      throw new Left.Rejected(GmmCause.CONGESTION); // as many phones as this AMF is made for
    }
    giveUpFormerRegistration(); // a UE that registers initially has no sessions any more

    // 14. UDM: this AMF serves the UE now; what the subscriber may do
    Tai where = dialogue.connection().location().tai();
    AccessAndMobility subscription = register(supi);
    AdmissionRules.refusal(supi, subscription, where, RatType.NR)
        .ifPresent(
            cause -> {
              throw new Left.Rejected(cause);
            });

    // 4.2.2.2.3: slices
    SliceSelection slices = select(subscription, where);

    // 16. PCF: access and mobility policy
    AmPolicyAssociation policy = policy(supi, subscription);
    String subscriptionId = subscribe(supi);

    // 21. From here the UE is registered, even if REGISTRATION COMPLETE is lost (5.5.1.2.8 c)
    Registered registered =
        new Registered(
            RegistrationAreaRules.area(
                where, servedBesides(where), AmfConfig.TRACKING_AREAS_AT_MOST),
            slices.allowed(),
            policy.ueAmbr(),
            Acceptance.t3512(amf, subscription),
            policy.policyAssociationId(),
            subscriptionId);
    take(supi);
    ue.commit(registered);
    dialogue.commit();

    // 21-22. REGISTRATION ACCEPT, REGISTRATION COMPLETE
    Acceptance.of(dialogue)
        .withNewGuti()
        .withSlices(slices)
        .withServiceArea(subscription)
        .withSessionStatus(request.pduSessionStatus() == null ? null : Set.of())
        .run(registered);
  }

  private void refuseWhatIsNotServed() {
    switch (request.registrationType().kind()) {
      case INITIAL, MOBILITY_UPDATING, PERIODIC_UPDATING -> {}
      // Emergency services are not offered, and the UE was told so (network feature support).
      case EMERGENCY -> throw new Left.Rejected(GmmCause.PEI_NOT_ACCEPTED); // 5.5.1.2.6
      case SNPN_ONBOARDING -> throw new Left.Rejected(GmmCause.PLMN_NOT_ALLOWED);
      case DISASTER_ROAMING_INITIAL, DISASTER_ROAMING_MOBILITY_UPDATING ->
          throw new Left.Rejected(
              GmmCause
                  .DISASTER_ROAMING_FOR_THE_DETERMINED_PLMN_WITH_DISASTER_CONDITION_NOT_ALLOWED);
    }
  }

  /// The UE has the keys of a former registration: they go on being used (TS 24.501 5.5.1.2.3).
  private Supi resume() {
    ue.security().resume();
    UeSecurityCapability told = request.ueSecurityCapability();
    if (told != null) {
      ue.securityCapability(told);
    }
    return ue.knownSupi();
  }

  private Supi authenticate() {
    UeSecurityCapability capability = request.ueSecurityCapability();
    if (capability == null) {
      capability = ue.securityCapability();
    }
    if (capability == null) {
      throw new Left.Rejected(GmmCause.CONDITIONAL_IE_ERROR); // 5.5.1.2.8 b)
    }
    Authentication.Authenticated authenticated = prove();
    ue.supi(authenticated.supi());
    SecurityModeControl.Secured secured =
        SecurityModeControl.run(dialogue, authenticated.kAmf(), authenticated.ksi(), capability);
    if (secured.equipment() != null) {
      ue.pei(secured.equipment().pei());
    }
    request = complete(secured.initialMessage());
    return authenticated.supi();
  }

  private Authentication.Authenticated prove() {
    int inUse =
        request.ngKsi().isAvailable()
            ? request.ngKsi().identifier()
            : NasKeySet.NO_KEY.identifier();
    Supi known = ue.supi();
    if (known != null) {
      return Authentication.run(dialogue, known, inUse);
    }
    return switch (request.mobileIdentity()) {
      // 4-7. a GUTI of nobody we know: another AMF's, or from before a restart
      case MobileIdentity.Guti _ ->
          Authentication.run(dialogue, Identification.run(dialogue), inUse);
      case MobileIdentity identity ->
          Authentication.run(dialogue, Identification.concealed(identity), inUse);
    };
  }

  /// 4.4.6: before security the UE sent cleartext elements alone; SECURITY MODE COMPLETE holds all,
  /// and it is that message which counts (5.4.2.4, TS 33.501 6.4.6).
  private RegistrationRequest complete(@Nullable Octets repeated) {
    if (repeated != null
        && Nas.decodeUplink(repeated).message() instanceof RegistrationRequest whole) {
      return whole;
    }
    throw new Left.Rejected(GmmCause.INVALID_MANDATORY_INFORMATION);
  }

  private void giveUpFormerRegistration() {
    if (ue.registration().isPresent() || !ue.sessions().isEmpty()) {
      // on a connection that goes on the gNB still has them: the deregistration was lost
      ue.sessions().forEach(session -> SessionResources.releaseLocally(ue, session));
      Deregistration.releaseSessions(amf, ue);
      Deregistration.leavePolicyAndSubscription(amf, ue);
    }
  }

  private AccessAndMobility register(Supi supi) {
    try {
      amf.peers()
          .uecm()
          .registerAmf(
              supi,
              new AmfRegistration(
                  amf.config().instance(),
                  amf.config().guami(),
                  RatType.NR,
                  true,
                  ue.pei(),
                  (_, reason) -> {
                    boolean _ = ue.post(new UeEvent.Withdrawn(reason));
                  }));
      dialogue.onDeparture(() -> amf.peers().uecm().deregisterAmf(supi, amf.config().guami()));
      return amf.peers().sdm().accessAndMobility(supi, amf.config().plmn());
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

  private AmPolicyAssociation policy(Supi supi, AccessAndMobility subscription) {
    try {
      AmPolicyAssociation association =
          amf.peers()
              .pcf()
              .create(
                  new AmPolicyRequest(
                      supi,
                      ue.pei(),
                      amf.config().guami(),
                      RatType.NR,
                      dialogue.connection().location(),
                      subscription.ueAmbr(),
                      subscription.rfspIndex()));
      dialogue.onDeparture(() -> amf.peers().pcf().delete(association.policyAssociationId()));
      return association;
    } catch (SbiProblem problem) {
      throw new Left.Rejected(CauseRules.ofPolicy(problem.problem()));
    }
  }

  private String subscribe(Supi supi) {
    try {
      String id =
          amf.peers()
              .sdm()
              .subscribe(
                  supi,
                  _ -> {
                    boolean _ = ue.post(new UeEvent.ConfigurationChanged());
                  });
      dialogue.onDeparture(() -> amf.peers().sdm().unsubscribe(supi, id));
      return id;
    } catch (SbiProblem problem) {
      throw new Left.Rejected(CauseRules.ofSubscription(problem.problem()));
    }
  }

  /// The subscriber is this context from now on. A former one gives up its sessions and connection
  /// before the UE hears that it is registered.
  private void take(Supi supi) {
    Ue former = amf.ues().claim(supi, ue);
    if (former != null && former.post(new UeEvent.TakenOver())) {
      try {
        former.awaitTurn();
      } catch (Departure.Silence | Departure.Closed | Departure.Overload gone) {
        amf.log().debug("ue.takeover", "former", gone.getMessage());
      }
    }
  }

  private Set<Tai> servedBesides(Tai where) {
    Set<Tai> served = dialogue.connection().ran().trackingAreas();
    return served.isEmpty() ? Set.of(where) : served;
  }
}
