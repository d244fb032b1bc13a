package soliton.smf.rules;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.nas.Decoded;
import soliton.nas.Header;
import soliton.nas.gsm.GsmMessage;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.PduSessionModificationCommandReject;
import soliton.nas.gsm.PduSessionModificationComplete;
import soliton.nas.gsm.PduSessionModificationRequest;
import soliton.nas.gsm.PduSessionReleaseComplete;
import soliton.nas.gsm.PduSessionReleaseRequest;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;
import soliton.smf.session.GsmMessages;

/// What a 5GSM message of the UE leads to that no running procedure waits for (TS 24.501 6.3.2,
/// 6.3.3, 6.4.2, 6.4.3, 6.5, 7.3, 7.4). Pure.
public final class UplinkRules {
  private UplinkRules() {}

  public sealed interface Action {
    /// Begin the release that the UE asks for (6.4.3).
    record Release(Pti pti) implements Action {}

    /// Begin the modification that the UE asks for (6.4.2).
    record Modify(PduSessionModificationRequest request) implements Action {}

    /// Send this to the UE; there is no procedure.
    record Answer(Octets message) implements Action {}

    /// The UE does not know the session: release it here without signalling (6.5.3).
    record EndLocally(GsmCause cause) implements Action {}

    /// Nothing; the UE said something that needs no reaction, or its message is to be ignored.
    record Ignore() implements Action {}
  }

  private static final Action IGNORE = new Action.Ignore();

  /// @param releasing PDU SESSION RELEASE COMMAND was sent and is not answered
  /// @param underWay the command that the UE has not answered, if any
  /// @param running the transaction of that command
  public static Action decide(
      PduSessionId session,
      Decoded decoded,
      boolean releasing,
      @Nullable Octets underWay,
      Pti running) {
    Header header = decoded.header();
    if (header.isGsm() && !isMine(header, session)) {
      return onWrongIdentity(header);
    }
    return switch (decoded.message()) {
      case PduSessionReleaseRequest request -> onRequest(request, underWay, releasing, running);
      case PduSessionModificationRequest request ->
          onRequest(request, underWay, releasing, running);
      // 7.3.1: a complete or command reject that nobody waits for, or of another transaction
      case PduSessionReleaseComplete m -> mismatch(m);
      case PduSessionModificationComplete m -> mismatch(m);
      case PduSessionModificationCommandReject m -> mismatch(m);
      // 6.5.3: other causes abort at most a procedure; the one that runs sees them itself
      case GsmStatus m when m.cause() == GsmCause.INVALID_PDU_SESSION_IDENTITY ->
          new Action.EndLocally(m.cause());
      case GsmStatus _ -> IGNORE;
      case GsmMessage m -> status(m, GsmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE);
      case null, default -> answer(BrokenMessages.answer(decoded));
    };
  }

  /// A status that ends the wait for an answer to a command of that transaction (6.5.3).
  public static boolean endsProcedure(GsmStatus status, Pti running) {
    return status.pti().equals(running)
        && switch (status.cause()) {
          case INVALID_PDU_SESSION_IDENTITY,
              PTI_MISMATCH,
              INVALID_PTI_VALUE,
              MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED ->
              true;
          default -> false;
        };
  }

  private static boolean isMine(Header header, PduSessionId session) {
    return header.pduSessionId() == session.value();
  }

  /// 7.3.2: requests are rejected, other messages answered with 5GSM STATUS; reserved and
  /// unassigned identities were found by the decoder.
  private static Action onWrongIdentity(Header header) {
    if (!PduSessionId.isValid(header.pduSessionId()) || header.pti() == Pti.RESERVED) {
      return IGNORE;
    }
    return new Action.Answer(
        BrokenMessages.refusing(
            header.type(),
            new PduSessionId(header.pduSessionId()),
            new Pti(header.pti()),
            GsmCause.INVALID_PDU_SESSION_IDENTITY));
  }

  private static Action onRequest(
      PduSessionReleaseRequest request, @Nullable Octets underWay, boolean releasing, Pti running) {
    if (!request.pti().isAssigned()) {
      // 7.3.1
      return answer(
          GsmMessages.releaseReject(
              request.pduSessionId(), request.pti(), GsmCause.INVALID_PTI_VALUE));
    }
    if (releasing) {
      // 6.4.3.6: repeated, so the command is too; 6.3.3.6: the network's own release goes on
      return request.pti().equals(running) ? answer(underWay) : IGNORE;
    }
    return new Action.Release(request.pti());
  }

  private static Action onRequest(
      PduSessionModificationRequest request,
      @Nullable Octets underWay,
      boolean releasing,
      Pti running) {
    if (!request.pti().isAssigned()) {
      return reject(request, GsmCause.INVALID_PTI_VALUE);
    }
    if (releasing) {
      // 6.3.3.6: the release goes on
      return IGNORE;
    }
    if (underWay != null) {
      return request.pti().equals(running) ? answer(underWay) : IGNORE;
    }
    return new Action.Modify(request);
  }

  private static Action reject(PduSessionModificationRequest request, GsmCause cause) {
    return answer(GsmMessages.modificationReject(request.pduSessionId(), request.pti(), cause));
  }

  private static Action mismatch(GsmMessage message) {
    return status(message, GsmCause.PTI_MISMATCH);
  }

  private static Action status(GsmMessage message, GsmCause cause) {
    return answer(GsmMessages.status(message.pduSessionId(), message.pti(), cause));
  }

  private static Action answer(@Nullable Octets message) {
    return message == null ? IGNORE : new Action.Answer(message);
  }
}
