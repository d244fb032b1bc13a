package soliton.sbi.nsmf;

import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Pei;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.sbi.NfInstanceId;
import soliton.sbi.ProblemDetails;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.UserLocation;

/// Nsmf_PDUSession, SM contexts (TS 29.502 5.2.2): the AMF's side of a PDU session. N1 SM messages
/// and N2 SM containers are octets here; the SMF alone reads them.
public interface NsmfPduSession {

  /// Create SM Context (5.2.2.2). Returns before the session is set up: the SMF then sends N1 and
  /// N2 messages by Namf_Communication (TS 23.502 4.3.2.2.1 step 5).
  CreateResult createSmContext(SmContextCreateData request);

  /// Update SM Context (5.2.2.3).
  ///
  /// @throws SbiProblem 404 `CONTEXT_NOT_FOUND`
  UpdateResult updateSmContext(SmContextRef context, SmContextUpdateData request);

  /// Release SM Context (5.2.2.4), when the UE is gone or the session released locally by the UE.
  ///
  /// @throws SbiProblem 404 `CONTEXT_NOT_FOUND`
  void releaseSmContext(SmContextRef context, SmContextReleaseData request);

  /// SmContextRef: the last part of the resource's URI.
  record SmContextRef(String value) {}

  /// SmContextCreateData (6.1.6.2.2).
  ///
  /// @param requestType INITIAL_REQUEST, EXISTING_PDU_SESSION, ...; absent if the UE sent none
  /// @param n1SmMessage PDU SESSION ESTABLISHMENT REQUEST as the UE sent it
  /// @param statusListener hears when the SMF gives up the context (5.2.2.5)
  record SmContextCreateData(
      Supi supi,
      @Nullable Pei pei,
      @Nullable String gpsi,
      PduSessionId pduSessionId,
      Dnn dnn,
      boolean dnnSelectedByNetwork,
      Snssai snssai,
      NfInstanceId servingNf,
      Guami guami,
      Plmn servingNetwork,
      @Nullable RequestType requestType,
      Octets n1SmMessage,
      RatType ratType,
      UserLocation location,
      StatusListener statusListener) {}

  /// RequestType (6.1.6.3.3).
  enum RequestType {
    INITIAL_REQUEST,
    EXISTING_PDU_SESSION,
    INITIAL_EMERGENCY_REQUEST,
    EXISTING_EMERGENCY_PDU_SESSION
  }

  sealed interface CreateResult {
    record Created(SmContextRef context) implements CreateResult {}

    /// SmContextCreateError (6.1.6.2.5): with the PDU SESSION ESTABLISHMENT REJECT for the UE, if
    /// any.
    record Refused(ProblemDetails problem, @Nullable Octets n1SmMessage) implements CreateResult {}
  }

  /// SmContextUpdateData (6.1.6.2.3): one of the parts is usually given.
  record SmContextUpdateData(
      @Nullable UpCnxState upCnxState,
      @Nullable Octets n1SmMessage,
      @Nullable N2SmInfo n2SmInfo,
      @Nullable UserLocation location,
      boolean release,
      @Nullable NgapCause ngapCause,
      @Nullable Integer fiveGMmCause) {

    public static SmContextUpdateData n1(Octets n1SmMessage, UserLocation location) {
      return new SmContextUpdateData(null, n1SmMessage, null, location, false, null, null);
    }

    public static SmContextUpdateData n2(N2SmInfoType type, Octets content) {
      return new SmContextUpdateData(
          null, null, new N2SmInfo(type, content), null, false, null, null);
    }

    public static SmContextUpdateData userPlane(UpCnxState wanted, @Nullable NgapCause cause) {
      return new SmContextUpdateData(wanted, null, null, null, false, cause, null);
    }
  }

  /// UpCnxState (6.1.6.3.4): state of the session's user plane connection.
  enum UpCnxState {
    ACTIVATED,
    DEACTIVATED,
    ACTIVATING
  }

  /// Content of an N2 SM container of TS 38.413 9.3.4, as octets of aligned PER.
  record N2SmInfo(N2SmInfoType type, Octets content) {}

  /// N2SmInfoType (6.1.6.3.8), those that a standalone core without handover meets, and handover's.
  enum N2SmInfoType {
    PDU_RES_SETUP_REQ,
    PDU_RES_SETUP_RSP,
    PDU_RES_SETUP_FAIL,
    PDU_RES_REL_CMD,
    PDU_RES_REL_RSP,
    PDU_RES_MOD_REQ,
    PDU_RES_MOD_RSP,
    PDU_RES_MOD_FAIL,
    PDU_RES_NTY,
    PDU_RES_NTY_REL,
    PDU_RES_MOD_IND,
    PDU_RES_MOD_CFM,
    PATH_SWITCH_REQ,
    PATH_SWITCH_SETUP_FAIL,
    PATH_SWITCH_REQ_ACK,
    PATH_SWITCH_REQ_FAIL,
    HANDOVER_REQUIRED,
    HANDOVER_CMD,
    HANDOVER_PREP_FAIL,
    HANDOVER_REQ_ACK,
    HANDOVER_RES_ALLOC_FAIL
  }

  /// NgApCause (TS 29.571 5.4.4.12): group and value as NGAP numbers them.
  record NgapCause(int group, int value) {}

  sealed interface UpdateResult {
    /// SmContextUpdatedData (6.1.6.2.4).
    record Updated(
        @Nullable UpCnxState upCnxState, @Nullable Octets n1SmMessage, @Nullable N2SmInfo n2SmInfo)
        implements UpdateResult {}

    /// SmContextUpdateError (6.1.6.2.6).
    record Refused(
        ProblemDetails problem, @Nullable Octets n1SmMessage, @Nullable N2SmInfo n2SmInfo)
        implements UpdateResult {}
  }

  /// SmContextReleaseData (6.1.6.2.7).
  record SmContextReleaseData(
      @Nullable NgapCause ngapCause,
      @Nullable Integer fiveGMmCause,
      @Nullable UserLocation location) {}

  /// Notify SM Context Status (5.2.2.5): the context is gone on the SMF's side.
  interface StatusListener {
    void onReleased(Supi supi, PduSessionId session);
  }
}
