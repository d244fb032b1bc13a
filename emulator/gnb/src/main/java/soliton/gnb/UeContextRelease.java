package soliton.gnb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.PduSessionResourceItemCxtRelCpl;
import soliton.ngap.ie.PduSessionResourceItemCxtRelReq;
import soliton.ngap.ie.UeNgapIdPair;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.ngap.message.UeContextReleaseCompleteBuilder;
import soliton.ngap.message.UeContextReleaseRequest;
import soliton.radio.ReleaseCause;

/// UE Context Release, initiated by the base station (TS 38.413 8.3.2) or by the AMF (8.3.3).
final class UeContextRelease {
  private final Site site;

  UeContextRelease(Site site) {
    this.site = site;
  }

  /// 8.3.2: asks the AMF, once. A phone that the AMF does not know yet is let go without asking.
  void request(UeContext ue, Cause cause) {
    AmfUeNgapId amfId = ue.amfId();
    if (amfId == null) {
      drop(ue, ReleaseCause.FAILURE);
      return;
    }
    if (!ue.asksForRelease()) {
      return;
    }
    List<PduSessionResourceItemCxtRelReq> sessions =
        ue.bearers().keySet().stream().map(PduSessionResourceItemCxtRelReq::new).toList();
    site.send(
        ue,
        new UeContextReleaseRequest(
            amfId, ue.ranId(), InitialContextSetup.orAbsent(sessions), cause, null));
  }

  /// 8.3.3; the phone that is named, or null when it is not here any more.
  @Nullable UeContext named(UeContextReleaseCommand command) {
    return switch (command.ueNgapIds()) {
      case UeNgapIdPair pair -> site.ues().by(pair.ranUeNgapId());
      case AmfUeNgapId id -> site.ues().by(id);
    };
  }

  void onCommand(UeContext ue, AmfUeNgapId amfId) {
    List<PduSessionResourceItemCxtRelCpl> sessions =
        ue.bearers().keySet().stream()
            .map(id -> new PduSessionResourceItemCxtRelCpl(id, null))
            .toList();
    drop(ue, ReleaseCause.NORMAL);
    site.send(
        ue,
        UeContextReleaseCompleteBuilder.of(amfId, ue.ranId())
            .userLocationInformation(site.location())
            .pduSessionResourceListCxtRelCpl(InitialContextSetup.orAbsent(sessions))
            .build());
  }

  /// Forgets the phone here, and lets its radio connection go.
  void drop(UeContext ue, ReleaseCause cause) {
    site.ues().remove(ue);
    ue.bearers().values().forEach(site.n3()::close);
    ue.bearers().clear();
    site.air().carry(() -> ue.user().onReleased(cause));
  }
}
