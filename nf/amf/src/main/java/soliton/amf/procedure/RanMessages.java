package soliton.amf.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.UserLocationInformation;
import soliton.ngap.message.InitialContextSetupFailure;
import soliton.ngap.message.InitialContextSetupResponse;
import soliton.ngap.message.LocationReport;
import soliton.ngap.message.NasNonDeliveryIndication;
import soliton.ngap.message.PduSessionResourceModifyIndication;
import soliton.ngap.message.PduSessionResourceModifyResponse;
import soliton.ngap.message.PduSessionResourceNotify;
import soliton.ngap.message.PduSessionResourceReleaseResponse;
import soliton.ngap.message.PduSessionResourceSetupResponse;
import soliton.ngap.message.UeContextReleaseComplete;
import soliton.ngap.message.UeContextReleaseRequest;
import soliton.ngap.message.UeRadioCapabilityInfoIndication;
import soliton.sbi.UserLocation;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;

/// What the gNB tells about one UE (TS 38.413 8.2, 8.3). On the thread that holds the UE's mailbox,
/// also while a procedure waits; nothing here waits.
final class RanMessages {
  /// The longest capability that is kept for a UE.
  private static final int RADIO_CAPABILITY_OCTETS = 16_384;

  private RanMessages() {}

  /// The gNB ends the connection, or has ended it.
  static boolean endsConnection(NgapMessage message) {
    return message instanceof UeContextReleaseRequest
        || message instanceof UeContextReleaseComplete;
  }

  static void handle(ThisAmf amf, Ue ue, UeConnection connection, NgapMessage message) {
    if (message instanceof UeContextReleaseComplete complete) {
      seen(amf, connection, complete.userLocationInformation());
      UeContextRelease.complete(amf, ue, connection);
      return;
    }
    if (connection != ue.connection()) {
      return; // of a connection that is being released
    }
    switch (message) {
      case InitialContextSetupResponse response -> contextSetUp(amf, ue, response);
      case InitialContextSetupFailure failure -> contextFailed(amf, ue, connection, failure);
      case PduSessionResourceSetupResponse response -> setUp(amf, ue, connection, response);
      case PduSessionResourceReleaseResponse response -> {
        seen(amf, connection, response.userLocationInformation());
        each(response.pduSessionResourceReleasedListRelRes())
            .forEach(
                item ->
                    toSmf(
                        amf,
                        ue,
                        item.pduSessionId(),
                        N2SmInfoType.PDU_RES_REL_RSP,
                        item.pduSessionResourceReleaseResponseTransfer()));
      }
      case PduSessionResourceModifyResponse response -> modified(amf, ue, connection, response);
      case PduSessionResourceNotify notify -> notified(amf, ue, connection, notify);
      case PduSessionResourceModifyIndication indication ->
          indication
              .pduSessionResourceModifyListModInd()
              .forEach(
                  item ->
                      toSmf(
                          amf,
                          ue,
                          item.pduSessionId(),
                          N2SmInfoType.PDU_RES_MOD_IND,
                          item.pduSessionResourceModifyIndicationTransfer()));
      case UeContextReleaseRequest request -> releaseRequested(amf, ue, connection, request);
      case UeRadioCapabilityInfoIndication told -> {
        Octets capability = told.ueRadioCapability();
        if (capability != null && capability.length() <= RADIO_CAPABILITY_OCTETS) {
          ue.radioCapability(capability);
        }
      }
      case LocationReport report -> seen(amf, connection, report.userLocationInformation());
      // The timers of the procedures repeat what matters (TS 38.413 8.6.4).
      case NasNonDeliveryIndication _ -> amf.count("nas.notDelivered");
      case NgapMessage _ -> amf.count("ngap.noted");
    }
  }

  private static void contextSetUp(ThisAmf amf, Ue ue, InitialContextSetupResponse response) {
    each(response.pduSessionResourceSetupListCxtRes())
        .forEach(
            item ->
                toSmf(
                    amf,
                    ue,
                    item.pduSessionId(),
                    N2SmInfoType.PDU_RES_SETUP_RSP,
                    item.pduSessionResourceSetupResponseTransfer()));
    each(response.pduSessionResourceFailedToSetupListCxtRes())
        .forEach(
            item ->
                toSmf(
                    amf,
                    ue,
                    item.pduSessionId(),
                    N2SmInfoType.PDU_RES_SETUP_FAIL,
                    item.pduSessionResourceSetupUnsuccessfulTransfer()));
  }

  /// TS 38.413 8.3.1.3: the gNB has no context, so the connection is of no use. The registration
  /// stands.
  private static void contextFailed(
      ThisAmf amf, Ue ue, UeConnection connection, InitialContextSetupFailure failure) {
    amf.log().peerFault("context.failed", "ue", ue, "cause", failure.cause());
    connection.contextSetUp(false);
    each(failure.pduSessionResourceFailedToSetupListCxtFail())
        .forEach(
            item ->
                toSmf(
                    amf,
                    ue,
                    item.pduSessionId(),
                    N2SmInfoType.PDU_RES_SETUP_FAIL,
                    item.pduSessionResourceSetupUnsuccessfulTransfer()));
    UeContextRelease.begin(amf, ue, connection, orUnspecified(failure.cause()));
  }

  private static void setUp(
      ThisAmf amf, Ue ue, UeConnection connection, PduSessionResourceSetupResponse response) {
    seen(amf, connection, response.userLocationInformation());
    each(response.pduSessionResourceSetupListSuRes())
        .forEach(
            item ->
                toSmf(
                    amf,
                    ue,
                    item.pduSessionId(),
                    N2SmInfoType.PDU_RES_SETUP_RSP,
                    item.pduSessionResourceSetupResponseTransfer()));
    each(response.pduSessionResourceFailedToSetupListSuRes())
        .forEach(
            item ->
                toSmf(
                    amf,
                    ue,
                    item.pduSessionId(),
                    N2SmInfoType.PDU_RES_SETUP_FAIL,
                    item.pduSessionResourceSetupUnsuccessfulTransfer()));
  }

  private static void modified(
      ThisAmf amf, Ue ue, UeConnection connection, PduSessionResourceModifyResponse response) {
    seen(amf, connection, response.userLocationInformation());
    each(response.pduSessionResourceModifyListModRes())
        .forEach(
            item ->
                toSmf(
                    amf,
                    ue,
                    item.pduSessionId(),
                    N2SmInfoType.PDU_RES_MOD_RSP,
                    item.pduSessionResourceModifyResponseTransfer()));
    each(response.pduSessionResourceFailedToModifyListModRes())
        .forEach(
            item ->
                toSmf(
                    amf,
                    ue,
                    item.pduSessionId(),
                    N2SmInfoType.PDU_RES_MOD_FAIL,
                    item.pduSessionResourceModifyUnsuccessfulTransfer()));
  }

  private static void notified(
      ThisAmf amf, Ue ue, UeConnection connection, PduSessionResourceNotify notify) {
    seen(amf, connection, notify.userLocationInformation());
    each(notify.pduSessionResourceNotifyList())
        .forEach(
            item ->
                toSmf(
                    amf,
                    ue,
                    item.pduSessionId(),
                    N2SmInfoType.PDU_RES_NTY,
                    item.pduSessionResourceNotifyTransfer()));
    each(notify.pduSessionResourceReleasedListNot())
        .forEach(
            item -> {
              Session session = ue.session(item.pduSessionId().value());
              if (session != null) {
                session.userPlaneActive(false);
              }
              toSmf(
                  amf,
                  ue,
                  item.pduSessionId(),
                  N2SmInfoType.PDU_RES_NTY_REL,
                  item.pduSessionResourceNotifyReleasedTransfer());
            });
  }

  /// TS 23.502 4.2.6 step 1b, 2: the gNB wants the connection to end, and says why.
  private static void releaseRequested(
      ThisAmf amf, Ue ue, UeConnection connection, UeContextReleaseRequest request) {
    UeContextRelease.begin(amf, ue, connection, orUnspecified(request.cause()));
  }

  private static void toSmf(
      ThisAmf amf, Ue ue, PduSessionId id, N2SmInfoType type, @Nullable Octets transfer) {
    if (transfer != null) {
      SessionResources.toSmf(amf, ue, id, type, transfer);
    }
  }

  private static void seen(
      ThisAmf amf, UeConnection connection, @Nullable UserLocationInformation told) {
    UserLocation location = Identities.location(told, connection.location().gnbId(), amf.now());
    if (location != null) {
      connection.onLocation(location);
    }
  }

  private static Cause orUnspecified(@Nullable Cause cause) {
    return cause == null ? CauseRadioNetwork.UNSPECIFIED : cause;
  }

  private static <T> List<T> each(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
