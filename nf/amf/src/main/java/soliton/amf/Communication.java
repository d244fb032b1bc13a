package soliton.amf;

import soliton.amf.ue.Ue;
import soliton.amf.ue.UeEvent;
import soliton.base.Supi;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication;

/// Namf_Communication (TS 29.518 5.2): other functions' way to a UE. Never waits for the UE's
/// mailbox, so that an SMF that is being waited for by that mailbox may call it.
final class Communication implements NamfCommunication {
  private final UeTable ues;

  Communication(UeTable ues) {
    this.ues = ues;
  }

  @Override
  public TransferOutcome n1N2MessageTransfer(Supi supi, N1N2MessageTransferRequest request) {
    Ue ue = ues.bySupi(supi);
    if (ue == null || !ue.isReachable()) {
      throw SbiProblem.of(404, "CONTEXT_NOT_FOUND");
    }
    boolean connected = ue.isConnected();
    if (!connected && request.skipPaging()) {
      throw SbiProblem.of(409, "UE_IN_CM_IDLE_STATE");
    }
    if (!ue.post(new UeEvent.Transfer(request, ues.numberTransfer()))) {
      throw SbiProblem.of(503, "NF_CONGESTION", "too much waits for this UE");
    }
    return connected
        ? TransferOutcome.N1_N2_TRANSFER_INITIATED
        : TransferOutcome.ATTEMPTING_TO_REACH_UE;
  }
}
