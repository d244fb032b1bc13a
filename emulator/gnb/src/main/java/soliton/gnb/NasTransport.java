package soliton.gnb;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.ie.AmfSetId;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RrcEstablishmentCause;
import soliton.ngap.ie.UeContextRequest;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.InitialUeMessageBuilder;
import soliton.ngap.message.UplinkNasTransportBuilder;
import soliton.radio.RrcSetup;

/// NAS transport, TS 38.413 8.6: the base station carries what phone and AMF say to each other, and
/// understands none of it.
final class NasTransport {
  private final Site site;

  NasTransport(Site site) {
    this.site = site;
  }

  /// 8.6.1 Initial UE message.
  void initial(UeContext ue, RrcSetup setup) {
    soliton.radio.FiveGSTmsi identity = setup.sTmsi();
    site.send(
        ue,
        InitialUeMessageBuilder.of(ue.ranId(), setup.nas(), site.location())
            .rrcEstablishmentCause(cause(setup))
            .fiveGSTmsi(identity == null ? null : Identities.toNgap(identity))
            .amfSetId(identity == null ? null : new AmfSetId(identity.amfSet()))
            .ueContextRequest(UeContextRequest.REQUESTED)
            .selectedPlmnIdentity(setup.selectedPlmn())
            .build());
  }

  /// 8.6.3 Uplink NAS transport. Waits for the identity that the first downlink message brings.
  void uplink(UeContext ue, Octets nas) {
    AmfUeNgapId amfId = ue.amfId();
    if (amfId == null) {
      ue.hold(nas);
    } else {
      site.send(
          ue,
          UplinkNasTransportBuilder.of(amfId, ue.ranId(), nas)
              .userLocationInformation(site.location())
              .build());
    }
  }

  /// 8.6.2 Downlink NAS transport.
  void onDownlink(UeContext ue, DownlinkNasTransport message) {
    deliver(ue, message.nasPdu());
  }

  void sendHeld(UeContext ue) {
    for (Octets nas = ue.nextHeld(); nas != null; nas = ue.nextHeld()) {
      uplink(ue, nas);
    }
  }

  void deliver(UeContext ue, @Nullable Octets nas) {
    if (nas != null) {
      site.air().carryNas(() -> ue.user().onNas(nas));
    }
  }

  private static RrcEstablishmentCause cause(RrcSetup setup) {
    return switch (setup.cause()) {
      case EMERGENCY -> RrcEstablishmentCause.EMERGENCY;
      case HIGH_PRIORITY_ACCESS -> RrcEstablishmentCause.HIGH_PRIORITY_ACCESS;
      case MT_ACCESS -> RrcEstablishmentCause.MT_ACCESS;
      case MO_SIGNALLING -> RrcEstablishmentCause.MO_SIGNALLING;
      case MO_DATA -> RrcEstablishmentCause.MO_DATA;
      case MO_VOICE_CALL -> RrcEstablishmentCause.MO_VOICE_CALL;
      case MO_VIDEO_CALL -> RrcEstablishmentCause.MO_VIDEO_CALL;
      case MO_SMS -> RrcEstablishmentCause.MO_SMS;
      case MPS_PRIORITY_ACCESS -> RrcEstablishmentCause.MPS_PRIORITY_ACCESS;
      case MCS_PRIORITY_ACCESS -> RrcEstablishmentCause.MCS_PRIORITY_ACCESS;
    };
  }
}
