package soliton.amf.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.amf.Ran;
import soliton.amf.ThisAmf;
import soliton.amf.rules.CollisionRules.Running;
import soliton.amf.ue.Opened;
import soliton.amf.ue.Opened.Protection;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeEvent;
import soliton.amf.ue.UeState.Registered;
import soliton.base.FiveGTmsi;
import soliton.ngap.NgapMessage;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;

/// Paging (TS 23.502 4.2.3.3, TS 24.501 5.6.2): calls an idle UE at all gNBs of its registration
/// area, T3513.
final class Paging {
  private Paging() {}

  /// Pages until the UE comes, with whatever initial message, or T3513 has expired often enough.
  /// What waits for the UE is delivered by the procedure that its message begins.
  ///
  /// @return the initial message, verified by its receiver; null if the UE did not answer
  static UeEvent.@Nullable Uplink run(UeDialogue dialogue) {
    ThisAmf amf = dialogue.amf();
    Ue ue = dialogue.ue();
    FiveGTmsi tmsi = ue.tmsi();
    if (tmsi == null || !(ue.state() instanceof Registered registered)) {
      return null;
    }
    NgapMessage page =
        N2Messages.paging(
            N2Messages.sTmsi(amf.config().guami(), tmsi), registered.registrationArea());
    List<Ran> rans = amf.rans().serving(registered.registrationArea());
    amf.count("MM.PagingReq");
    UeEvent.Uplink answer =
        dialogue.askEvent(
            Running.PAGING_RESPONSE,
            amf.timers().t3513(),
            () -> rans.forEach(ran -> ran.send(page)),
            event -> event instanceof UeEvent.Uplink uplink && isFrom(ue, uplink) ? uplink : null);
    if (answer == null) {
      amf.count("MM.PagingFail");
      amf.log().info("paging.unanswered", "supi", ue.supi());
      for (N1N2MessageTransferRequest transfer : ue.takePending()) {
        SessionResources.fail(ue, transfer);
      }
    }
    return answer;
  }

  /// Made with the UE's keys: nobody else can stop the paging.
  private static boolean isFrom(Ue ue, UeEvent.Uplink uplink) {
    return uplink.isInitial()
        && uplink.open(ue.security()) instanceof Opened.Message message
        && message.protection() == Protection.VERIFIED;
  }
}
