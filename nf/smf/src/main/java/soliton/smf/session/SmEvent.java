package soliton.smf.session;

import org.jspecify.annotations.Nullable;
import soliton.nf.Promise;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyDecision;
import soliton.sbi.nsmf.NsmfPduSession.SmContextReleaseData;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// What reaches the mailbox of a session.
public sealed interface SmEvent {
  /// The context was created: set the session up.
  record Establish() implements SmEvent {}

  /// Update SM Context (TS 29.502 5.2.2.3): the AMF waits for the answer.
  record Update(SmContextUpdateData data, Promise<UpdateResult> answer) implements SmEvent {}

  /// Release SM Context (5.2.2.4).
  record Release(SmContextReleaseData data, Promise<Boolean> answer) implements SmEvent {}

  /// The UPF holds packets for a UE that has no user plane connection (TS 29.244 7.5.8.2).
  record DownlinkData(int qfi) implements SmEvent {}

  /// The gNB does not know the tunnel any more (TS 29.244 7.5.8.4).
  record TunnelLost() implements SmEvent {}

  /// The UPF lost the session or is gone (TS 23.527 4.3).
  record UserPlaneLost() implements SmEvent {}

  /// The AMF could not deliver a message (TS 29.518 5.2.2.3.2).
  record TransferFailed(TransferOutcome cause) implements SmEvent {}

  /// Release the session from the network's side (TS 23.502 4.3.4.2 step 1b to 1f).
  record NetworkRelease(soliton.nas.ie.GsmCause cause) implements SmEvent {}

  /// The PCF decided anew (TS 29.512 4.2.3); null: look again at what it wants.
  record PolicyChanged(@Nullable SmPolicyDecision decision) implements SmEvent {}
}
