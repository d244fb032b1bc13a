package soliton.amf.procedure;

import java.util.List;
import soliton.amf.ThisAmf;
import soliton.amf.rules.CollisionRules.Running;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeState.Deregistered;
import soliton.amf.ue.UeState.Registered;
import soliton.base.Supi;
import soliton.nas.gmm.DeregistrationAcceptUeOriginating;
import soliton.nas.gmm.DeregistrationAcceptUeTerminated;
import soliton.nas.gmm.DeregistrationRequestUeOriginating;
import soliton.nas.gmm.DeregistrationRequestUeTerminated;
import soliton.nas.gmm.DeregistrationRequestUeTerminatedBuilder;
import soliton.nas.ie.DeregistrationType;
import soliton.ngap.ie.CauseNas;
import soliton.sbi.SbiProblem;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextReleaseData;

/// Deregistration by the UE and by the network (TS 24.501 5.5.2, TS 23.502 4.2.2.3).
final class Deregistration {
  private Deregistration() {}

  /// 5.5.2.2: the UE leaves. One that is switched off waits for no answer.
  static void byUe(UeDialogue dialogue, DeregistrationRequestUeOriginating request) {
    locally(dialogue.amf(), dialogue.ue());
    if (!request.deregistrationType().switchOff()) {
      dialogue.send(new DeregistrationAcceptUeOriginating());
    }
    dialogue
        .amf()
        .log()
        .debug(
            "deregistration.byUe",
            "supi",
            dialogue.ue().supi(),
            "switchOff",
            request.deregistrationType().switchOff());
    UeContextRelease.begin(dialogue.amf(), dialogue.ue(), CauseNas.DEREGISTER);
  }

  /// 5.5.2.3: the network ends the registration of a UE that is connected; T3522.
  ///
  /// @param again true if the UE shall register again
  static void byNetwork(UeDialogue dialogue, boolean again) {
    DeregistrationRequestUeTerminated request =
        new DeregistrationRequestUeTerminatedBuilder(
                new DeregistrationType(DeregistrationType.Access.THREE_GPP, false, again))
            .build();
    var accept =
        dialogue.askOrNull(
            Running.DEREGISTRATION_ACCEPT,
            dialogue.amf().timers().t3522(),
            () -> dialogue.send(request),
            message -> message instanceof DeregistrationAcceptUeTerminated done ? done : null);
    // 5.5.2.3.5 a): deregistered whether it answered or not
    dialogue
        .amf()
        .log()
        .info("deregistration.byNetwork", "supi", dialogue.ue().supi(), "answered", accept != null);
    locally(dialogue.amf(), dialogue.ue());
    UeContextRelease.begin(dialogue.amf(), dialogue.ue(), CauseNas.DEREGISTER);
  }

  /// Ends the registration on the network's side: sessions, policy, subscription, UDM.
  static void locally(ThisAmf amf, Ue ue) {
    boolean wasRegistered = ue.registration().isPresent();
    releaseSessions(amf, ue);
    leavePolicyAndSubscription(amf, ue);
    Supi supi = ue.supi();
    if (wasRegistered && supi != null) {
      quietly(amf, () -> amf.peers().uecm().deregisterAmf(supi, amf.config().guami()));
      amf.count("registration.ended");
    }
    ue.commit(Deregistered.INSTANCE);
  }

  /// The subscriber is another context's now: the sessions go, the UDM knows already.
  static void takenOver(ThisAmf amf, Ue ue) {
    releaseSessions(amf, ue);
    leavePolicyAndSubscription(amf, ue);
    ue.commit(Deregistered.INSTANCE);
    ue.security().forget();
    amf.ues().remove(ue);
  }

  /// Nothing of the UE remains here.
  static void forget(ThisAmf amf, Ue ue) {
    amf.ues().remove(ue);
    ue.close();
  }

  static void releaseSessions(ThisAmf amf, Ue ue) {
    for (Session session : List.copyOf(ue.sessions())) {
      releaseSession(amf, ue, session);
    }
    var _ = ue.takePending();
  }

  static void releaseSession(ThisAmf amf, Ue ue, Session session) {
    ue.removeSession(session.id());
    SmContextRef context = session.context();
    if (context != null) {
      quietly(
          amf,
          () ->
              amf.peers()
                  .smf()
                  .releaseSmContext(
                      context, new SmContextReleaseData(null, null, ue.lastLocation())));
    }
  }

  static void leavePolicyAndSubscription(ThisAmf amf, Ue ue) {
    if (!(ue.state() instanceof Registered registered)) {
      return;
    }
    String policy = registered.policyAssociation();
    if (policy != null) {
      quietly(amf, () -> amf.peers().pcf().delete(policy));
    }
    String subscription = registered.subscription();
    if (subscription != null) {
      quietly(amf, () -> amf.peers().sdm().unsubscribe(ue.knownSupi(), subscription));
    }
  }

  /// What is being left need not be told twice: a peer that does not know it any more is right.
  private static void quietly(ThisAmf amf, Runnable farewell) {
    try {
      farewell.run();
    } catch (SbiProblem problem) {
      amf.log().debug("deregistration.farewell", "problem", problem.getMessage());
    }
  }
}
