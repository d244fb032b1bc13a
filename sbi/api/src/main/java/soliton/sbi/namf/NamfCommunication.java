package soliton.sbi.namf;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.sbi.Arp;
import soliton.sbi.SbiProblem;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;

/// Namf_Communication (TS 29.518 5.2): how other functions reach a UE.
public interface NamfCommunication {

  /// N1N2MessageTransfer (5.2.2.3.1). Answers before the messages are delivered.
  ///
  /// @throws SbiProblem 404 `CONTEXT_NOT_FOUND`, 409 `UE_IN_CM_IDLE_STATE` if paging must be
  ///     skipped, 504 `UE_NOT_REACHABLE`, 409 `TEMPORARY_REJECT_REGISTRATION_ONGOING`, 403
  ///     `UE_WITHOUT_N1_LCS_SUPPORT` and the like
  TransferOutcome n1N2MessageTransfer(Supi supi, N1N2MessageTransferRequest request);

  /// N1N2MessageTransferReqData (6.1.6.2.18) for session management.
  ///
  /// @param n1SmMessage 5GSM message for the UE
  /// @param n2SmInfo container for the RAN
  /// @param skipPaging true if the UE must not be paged for this (`skipInd`)
  /// @param fiveQi of the traffic that waits, for the paging policy
  /// @param failureListener hears that the UE did not answer (5.2.2.3.2)
  record N1N2MessageTransferRequest(
      PduSessionId pduSessionId,
      Snssai snssai,
      @Nullable Octets n1SmMessage,
      @Nullable N2SmInfo n2SmInfo,
      boolean skipPaging,
      @Nullable Integer fiveQi,
      @Nullable Arp arp,
      @Nullable FailureListener failureListener) {}

  /// N1N2MessageTransferCause (6.1.6.3.5).
  enum TransferOutcome {
    ATTEMPTING_TO_REACH_UE,
    N1_N2_TRANSFER_INITIATED,
    WAITING_FOR_ASYNCHRONOUS_TRANSFER,
    UE_NOT_RESPONDING
  }

  /// N1N2 Transfer Failure Notification (5.2.2.3.2).
  interface FailureListener {
    void onFailure(Supi supi, PduSessionId session, TransferOutcome cause);
  }
}
