package soliton.amf.ue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.ngap.NgapMessage;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.nudm.NudmUeContextManagement.DeregistrationReason;

/// What can happen to a UE: the messages of its mailbox.
public sealed interface UeEvent {

  /// A NAS PDU from the UE. It is opened once, in its turn, because opening moves the NAS COUNT.
  final class Uplink implements UeEvent {
    private final UeConnection connection;
    private final Octets nas;
    private final boolean initial;
    private @Nullable Opened opened;

    /// @param initial true if it came in an INITIAL UE MESSAGE and so began the connection
    public Uplink(UeConnection connection, Octets nas, boolean initial) {
      this.connection = connection;
      this.nas = nas;
      this.initial = initial;
    }

    public UeConnection connection() {
      return connection;
    }

    public Octets nas() {
      return nas;
    }

    public boolean isInitial() {
      return initial;
    }

    /// The same PDU for another UE to look at: this one could not verify it.
    public Uplink unopened() {
      return new Uplink(connection, nas, initial);
    }

    /// Opened with the UE's keys at the first call; the same result afterwards.
    public Opened open(NasSecurity security) {
      if (opened == null) {
        opened = security.open(nas);
      }
      return Objects.requireNonNull(opened);
    }
  }

  /// A UE-associated NGAP message other than NAS transport.
  record RanMessage(UeConnection connection, NgapMessage message) implements UeEvent {}

  /// The connection is no more: association lost, NG reset, or replaced by a newer one.
  record ConnectionLost(UeConnection connection, String why) implements UeEvent {}

  /// The gNB did not confirm the release of the connection in time.
  record ReleaseExpired(UeConnection connection) implements UeEvent {}

  /// Messages of a session for the UE and its gNB.
  ///
  /// @param number in the order in which transfers came to this AMF
  record Transfer(N1N2MessageTransferRequest request, long number) implements UeEvent {}

  /// The SMF gave up the session.
  record SessionGone(PduSessionId session) implements UeEvent {}

  /// The mobile reachable or implicit deregistration timer may have expired.
  record Reminded() implements UeEvent {}

  /// The UDM withdrew the registration.
  record Withdrawn(DeregistrationReason reason) implements UeEvent {}

  /// The subscriber registered with another context, which is the one that counts.
  record TakenOver() implements UeEvent {}

  /// An operator ends the registration.
  ///
  /// @param again true if the UE shall register again at once
  record DeregistrationOrdered(boolean again) implements UeEvent {}

  /// An operator changed what phones show or may use: they are told.
  record ConfigurationChanged() implements UeEvent {}
}
