package soliton.amf.procedure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.rules.CollisionRules.Running;
import soliton.amf.rules.SliceSelection;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeState.Registered;
import soliton.base.FiveGTmsi;
import soliton.base.PduSessionId;
import soliton.base.Tai;
import soliton.nas.gmm.RegistrationAccept;
import soliton.nas.gmm.RegistrationAcceptBuilder;
import soliton.nas.gmm.RegistrationComplete;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NetworkFeatureSupport;
import soliton.nas.ie.Nssai;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.RegistrationResult;
import soliton.nas.ie.RejectedNssai;
import soliton.nas.ie.ServiceAreaList;
import soliton.nas.ie.TaiList;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtReq;
import soliton.sbi.nudm.NudmSubscriberDataManagement.AccessAndMobility;

/// The end of every registration (TS 24.501 5.5.1.2.4, 5.5.1.3.4): REGISTRATION ACCEPT inside the
/// initial context setup where the gNB wants one, REGISTRATION COMPLETE where the UE owes one, and
/// what phones show.
final class Acceptance {
  private final UeDialogue dialogue;
  private final Ue ue;
  private final ThisAmf amf;
  private final RegistrationAcceptBuilder accept =
      new RegistrationAcceptBuilder(RegistrationResult.THREE_GPP);
  private List<PduSessionResourceSetupItemCxtReq> resources = List.of();
  private boolean owesComplete;

  private Acceptance(UeDialogue dialogue) {
    this.dialogue = dialogue;
    this.ue = dialogue.ue();
    this.amf = dialogue.amf();
  }

  static Acceptance of(UeDialogue dialogue) {
    return new Acceptance(dialogue);
  }

  /// A new 5G-GUTI, as TS 33.501 6.12.3 demands at initial and mobility registration. The old one
  /// stays valid until the UE has confirmed the new one.
  Acceptance withNewGuti() {
    FiveGTmsi tmsi = amf.ues().allocateTmsi(ue);
    FiveGTmsi oldest = ue.formerTmsi();
    if (oldest != null) {
      amf.ues().release(oldest, ue);
    }
    ue.reallocate(tmsi);
    accept.guti(new MobileIdentity.Guti(amf.guti(tmsi)));
    owesComplete = true;
    return this;
  }

  Acceptance withSlices(SliceSelection slices) {
    if (!slices.rejected().isEmpty()) {
      accept.rejectedNssai(new RejectedNssai(slices.rejected()));
    }
    if (!slices.configured().isEmpty()) {
      accept.configuredNssai(Nssai.of(slices.configured()));
      owesComplete = true; // 5.5.1.2.4
    }
    return this;
  }

  Acceptance withServiceArea(AccessAndMobility subscription) {
    var allowed = subscription.allowedAreas();
    if (allowed != null) {
      List<Tai> areas =
          allowed.stream()
              .limit(TaiList.MOST_AREAS)
              .map(tac -> new Tai(amf.config().plmn(), tac))
              .toList();
      Tai where = dialogue.connection().location().tai();
      accept.serviceAreaList(
          areas.isEmpty()
              ? ServiceAreaList.of(false, List.of(where))
              : ServiceAreaList.of(true, areas));
    }
    return this;
  }

  /// @param active sessions that both sides have; null if the UE did not ask
  Acceptance withSessionStatus(@Nullable Set<PduSessionId> active) {
    if (active != null) {
      accept.pduSessionStatus(PduSessionSet.of(active));
    }
    return this;
  }

  /// @param restored what is to be set up at the gNB again
  /// @param failed sessions whose user plane could not be restored
  Acceptance withReactivation(
      List<PduSessionResourceSetupItemCxtReq> restored, Collection<PduSessionId> failed) {
    resources = new ArrayList<>(restored);
    accept.pduSessionReactivationResult(PduSessionSet.of(failed));
    return this;
  }

  void run(Registered registered) {
    RegistrationAccept message = message(registered);
    Runnable send = () -> send(message, registered);
    if (owesComplete) {
      var complete =
          dialogue.askOrNull(
              Running.REGISTRATION_COMPLETE,
              amf.timers().t3550(),
              send,
              answer -> answer instanceof RegistrationComplete done ? done : null);
      if (complete == null) {
        amf.count("registration.incomplete"); // 5.5.1.2.8 c): both 5G-GUTIs stay valid
        return;
      }
      forgetFormerGuti();
    } else {
      send.run();
    }
    amf.log().debug("registration.accepted", "supi", ue.supi(), "at", dialogue.connection());
    ConfigurationUpdate.tellNetworkName(dialogue);
  }

  private void forgetFormerGuti() {
    FiveGTmsi former = ue.formerTmsi();
    if (former != null) {
      amf.ues().release(former, ue);
      ue.forgetFormerTmsi();
    }
  }

  private RegistrationAccept message(Registered registered) {
    return accept
        .taiList(TaiList.of(registered.registrationArea()))
        .allowedNssai(Nssai.of(registered.allowedNssai()))
        .networkFeatureSupport(
            NetworkFeatureSupport.of(
                NetworkFeatureSupport.Emergency.NONE, NetworkFeatureSupport.Emergency.NONE))
        .t3512Value(GprsTimer3.ofSeconds(registered.t3512().toSeconds()))
        .t3502Value(GprsTimer2.ofSeconds(amf.timers().t3502().value().toSeconds()))
        .build();
  }

  /// The first time with the context that the gNB asked for; a repetition alone.
  private void send(RegistrationAccept message, Registered registered) {
    boolean contextWanted =
        dialogue.connection().isContextRequested() && !dialogue.connection().isContextSetUp();
    if (contextWanted || !resources.isEmpty()) {
      InitialContextSetup.send(
          amf, ue, registered, ue.security().protect(message), List.copyOf(resources));
      resources = List.of();
    } else {
      dialogue.send(message);
    }
  }

  /// The subscriber's own value, else ours, as the UE will be told it: the element knows only
  /// steps.
  static Duration t3512(ThisAmf amf, AccessAndMobility subscription) {
    Duration own = subscription.registrationTimer();
    Duration wanted = own == null ? amf.timers().t3512().value() : own;
    return Duration.ofSeconds(GprsTimer3.ofSeconds(wanted.toSeconds()).seconds());
  }
}
