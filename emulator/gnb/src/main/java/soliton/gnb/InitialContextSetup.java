package soliton.gnb;

import java.util.ArrayList;
import java.util.List;
import soliton.base.Octets;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.PduSessionResourceFailedToSetupItemCxtRes;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtReq;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtRes;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.InitialContextSetupResponse;
import soliton.ngap.message.UeRadioCapabilityInfoIndicationBuilder;

/// Initial Context Setup, TS 38.413 8.3.1, and what follows it: the radio capability of a phone
/// that the AMF does not know yet (8.14.1).
final class InitialContextSetup {
  /// UERadioAccessCapabilityInformation of TS 38.331 11.2.2 with an empty list of containers: our
  /// air needs none.
  private static final Octets RADIO_CAPABILITY = Octets.of(0x00, 0x08, 0x00);

  private final Site site;
  private final SessionSetup sessions;
  private final NasTransport nas;

  InitialContextSetup(Site site, SessionSetup sessions, NasTransport nas) {
    this.site = site;
    this.sessions = sessions;
    this.nas = nas;
  }

  void onRequest(UeContext ue, AmfUeNgapId amfId, InitialContextSetupRequest request) {
    List<PduSessionResourceSetupItemCxtRes> established = new ArrayList<>();
    List<PduSessionResourceFailedToSetupItemCxtRes> failed = new ArrayList<>();
    List<Octets> sessionNas = new ArrayList<>();
    List<PduSessionResourceSetupItemCxtReq> items = request.pduSessionResourceSetupListCxtReq();
    for (PduSessionResourceSetupItemCxtReq item :
        items == null ? List.<PduSessionResourceSetupItemCxtReq>of() : items) {
      switch (sessions.setUp(
          ue, item.pduSessionId(), item.pduSessionResourceSetupRequestTransfer())) {
        case SessionSetup.Outcome.Established(var bearer, var transfer) -> {
          established.add(new PduSessionResourceSetupItemCxtRes(bearer.session(), transfer));
          if (item.nasPdu() != null) {
            sessionNas.add(item.nasPdu());
          }
        }
        case SessionSetup.Outcome.Failed(var transfer) ->
            failed.add(
                new PduSessionResourceFailedToSetupItemCxtRes(item.pduSessionId(), transfer));
      }
    }
    nas.deliver(ue, request.nasPdu());
    sessionNas.forEach(pdu -> nas.deliver(ue, pdu));
    site.send(
        ue,
        new InitialContextSetupResponse(
            amfId, ue.ranId(), orAbsent(established), orAbsent(failed), null));
    if (request.ueRadioCapability() == null && ue.tellsRadioCapability()) {
      site.send(
          ue,
          UeRadioCapabilityInfoIndicationBuilder.of(amfId, ue.ranId())
              .ueRadioCapability(RADIO_CAPABILITY)
              .build());
    }
  }

  /// Lists in NGAP are absent rather than empty.
  static <T> @org.jspecify.annotations.Nullable List<T> orAbsent(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
