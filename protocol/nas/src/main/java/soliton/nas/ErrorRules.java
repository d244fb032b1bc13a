package soliton.nas;

import java.util.List;
import soliton.base.PduSessionId;
import soliton.l3.Diagnostic;
import soliton.l3.Receiver;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.RegistrationRejectBuilder;
import soliton.nas.gmm.ServiceRejectBuilder;
import soliton.nas.gsm.GsmMessage;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.PduSessionAuthenticationCommand;
import soliton.nas.gsm.PduSessionAuthenticationComplete;
import soliton.nas.gsm.PduSessionAuthenticationResult;
import soliton.nas.gsm.PduSessionEstablishmentAccept;
import soliton.nas.gsm.PduSessionEstablishmentReject;
import soliton.nas.gsm.PduSessionEstablishmentRejectBuilder;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.gsm.PduSessionModificationCommand;
import soliton.nas.gsm.PduSessionModificationCommandReject;
import soliton.nas.gsm.PduSessionModificationCommandRejectBuilder;
import soliton.nas.gsm.PduSessionModificationComplete;
import soliton.nas.gsm.PduSessionModificationReject;
import soliton.nas.gsm.PduSessionModificationRejectBuilder;
import soliton.nas.gsm.PduSessionModificationRequest;
import soliton.nas.gsm.PduSessionReleaseCommand;
import soliton.nas.gsm.PduSessionReleaseComplete;
import soliton.nas.gsm.PduSessionReleaseCompleteBuilder;
import soliton.nas.gsm.PduSessionReleaseReject;
import soliton.nas.gsm.PduSessionReleaseRejectBuilder;
import soliton.nas.gsm.PduSessionReleaseRequest;
import soliton.nas.gsm.PduSessionReleaseRequestBuilder;
import soliton.nas.gsm.RemoteUeReport;
import soliton.nas.gsm.RemoteUeReportResponse;
import soliton.nas.gsm.ServiceLevelAuthenticationCommand;
import soliton.nas.gsm.ServiceLevelAuthenticationComplete;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;

/// What to do about a received message that is unknown, unforeseen or erroneous: TS 24.501 clause
/// 7, in its order of precedence. Pure.
public final class ErrorRules {
  private static final int REGISTRATION_REQUEST = 0x41;
  private static final int SERVICE_REQUEST = 0x4C;
  private static final int CONTROL_PLANE_SERVICE_REQUEST = 0x4F;
  private static final int GMM_STATUS = 0x64;
  private static final int ESTABLISHMENT_REQUEST = 0xC1;
  private static final int ESTABLISHMENT_ACCEPT = 0xC2;
  private static final int MODIFICATION_REQUEST = 0xC9;
  private static final int MODIFICATION_COMMAND = 0xCB;
  private static final int RELEASE_REQUEST = 0xD1;
  private static final int RELEASE_COMMAND = 0xD3;
  private static final int GSM_STATUS = 0xD6;

  private ErrorRules() {}

  /// What to do about a message as it was decoded.
  public static Answer answer(Decoded decoded, Receiver receiver) {
    List<Diagnostic> fatal =
        decoded.diagnostics().stream().filter(d -> d.kind().isFatal()).toList();
    if (fatal.isEmpty()) {
      // 7.6.1 to 7.6.3, 7.7.1: what is unknown, repeated or an optional element with a syntax
      // error is not there.
      return new Answer.Treat("TS 24.501 7.6");
    }
    Header header = decoded.header();
    return switch (fatal.getFirst().kind()) {
      case MESSAGE_TOO_SHORT -> new Answer.Ignore("TS 24.501 7.2.1");
      case UNKNOWN_DISCRIMINATOR -> new Answer.Ignore("TS 24.007 11.2.3.1.1A");
      case UNEXPECTED_SECURITY_HEADER -> new Answer.Ignore("TS 24.501 9.3");
      case RESERVED_TRANSACTION_IDENTITY -> new Answer.Ignore("TS 24.501 7.3.1");
      // The AMF does not get here: it returns the payload with #90.
      case RESERVED_SESSION_IDENTITY -> new Answer.Ignore("TS 24.501 7.3.2");
      case UNKNOWN_MESSAGE_TYPE ->
          status(
              header,
              GmmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED,
              GsmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED,
              "TS 24.501 7.4");
      case MISSING_MANDATORY, INVALID_MANDATORY, COMPREHENSION_REQUIRED ->
          header.isGsm() ? mandatoryGsm(header, receiver) : mandatoryGmm(header, receiver);
      case CONDITIONAL ->
          status(
              header,
              GmmCause.CONDITIONAL_IE_ERROR,
              GsmCause.CONDITIONAL_IE_ERROR,
              "TS 24.501 7.7.2");
      case UNKNOWN_ELEMENT, OUT_OF_SEQUENCE, REPEATED, INVALID_OPTIONAL, UNKNOWN_VALUE ->
          throw new IllegalStateException("not a fatal diagnostic: " + fatal.getFirst());
    };
  }

  private static Answer mandatoryGmm(Header header, Receiver receiver) {
    GmmCause cause = GmmCause.INVALID_MANDATORY_INFORMATION;
    if (receiver == Receiver.NETWORK) {
      switch (header.type()) {
        case REGISTRATION_REQUEST -> {
          return new Answer.Send(
              new RegistrationRejectBuilder(cause).build(), "TS 24.501 5.5.1.2.7 b)");
        }
        case SERVICE_REQUEST, CONTROL_PLANE_SERVICE_REQUEST -> {
          return new Answer.Send(new ServiceRejectBuilder(cause).build(), "TS 24.501 5.6.1.7 b)");
        }
        default -> {}
      }
    }
    return status(header, cause, GsmCause.INVALID_MANDATORY_INFORMATION, "TS 24.501 7.5.1");
  }

  private static Answer mandatoryGsm(Header header, Receiver receiver) {
    PduSessionId session = new PduSessionId(header.pduSessionId());
    Pti pti = new Pti(header.pti());
    GsmCause cause = GsmCause.INVALID_MANDATORY_INFORMATION;
    String clause = "TS 24.501 7.5.3";
    return switch (receiver) {
      case NETWORK ->
          switch (header.type()) {
            case ESTABLISHMENT_REQUEST ->
                new Answer.Send(
                    new PduSessionEstablishmentRejectBuilder(session, pti, cause).build(), clause);
            case MODIFICATION_REQUEST ->
                new Answer.Send(
                    new PduSessionModificationRejectBuilder(session, pti, cause).build(), clause);
            case RELEASE_REQUEST ->
                new Answer.Send(
                    new PduSessionReleaseRejectBuilder(session, pti, cause).build(), clause);
            default ->
                status(header, GmmCause.INVALID_MANDATORY_INFORMATION, cause, "TS 24.501 7.5.1");
          };
      case PHONE ->
          switch (header.type()) {
            case ESTABLISHMENT_ACCEPT ->
                new Answer.Send(
                    new PduSessionReleaseRequestBuilder(session, pti).cause(cause).build(), clause);
            case MODIFICATION_COMMAND ->
                new Answer.Send(
                    new PduSessionModificationCommandRejectBuilder(session, pti, cause).build(),
                    clause);
            case RELEASE_COMMAND ->
                new Answer.Send(
                    new PduSessionReleaseCompleteBuilder(session, pti).cause(cause).build(),
                    clause);
            default ->
                status(header, GmmCause.INVALID_MANDATORY_INFORMATION, cause, "TS 24.501 7.5.1");
          };
    };
  }

  /// A STATUS message with the cause, but never about a STATUS message: two sides that find each
  /// other's status wrong would not end (5.4.6.1, 6.5.1).
  private static Answer status(Header header, GmmCause gmm, GsmCause gsm, String clause) {
    if (!header.isGsm()) {
      return header.type() == GMM_STATUS
          ? new Answer.Ignore(clause)
          : new Answer.Send(new GmmStatus(gmm), clause);
    }
    if (header.type() == GSM_STATUS || !PduSessionId.isValid(header.pduSessionId())) {
      return new Answer.Ignore(clause);
    }
    return new Answer.Send(
        new GsmStatus(new PduSessionId(header.pduSessionId()), new Pti(header.pti()), gsm), clause);
  }

  /// What to do about a procedure transaction identity that is unknown or unforeseen, 7.3.1. The
  /// reserved one never comes here.
  ///
  /// @param inUse does a running transaction of the session have this identity? For 0: does a
  ///     procedure run that the network has started?
  public static Answer transaction(GsmMessage message, boolean inUse) {
    boolean assigned = message.pti().isAssigned();
    return switch (message) {
      // network a): the answers to commands
      case PduSessionModificationComplete _,
          PduSessionModificationCommandReject _,
          PduSessionReleaseComplete _ ->
          inUse ? treatTransaction() : gsmStatus(message, GsmCause.PTI_MISMATCH);
      // network b), UE a): the network starts these, without identity
      case PduSessionAuthenticationCommand _,
          PduSessionAuthenticationComplete _,
          PduSessionAuthenticationResult _,
          ServiceLevelAuthenticationCommand _,
          ServiceLevelAuthenticationComplete _ ->
          assigned ? gsmStatus(message, GsmCause.INVALID_PTI_VALUE) : treatTransaction();
      // network c): requests of the phone need one
      case PduSessionEstablishmentRequest _,
          PduSessionModificationRequest _,
          PduSessionReleaseRequest _,
          RemoteUeReport _ ->
          assigned ? treatTransaction() : gsmStatus(message, GsmCause.INVALID_PTI_VALUE);
      // UE b) and c): answers to requests of the phone
      case PduSessionEstablishmentAccept _,
          PduSessionEstablishmentReject _,
          PduSessionModificationReject _,
          PduSessionReleaseReject _,
          RemoteUeReportResponse _ -> {
        if (!assigned) {
          yield new Answer.Ignore("TS 24.501 7.3.1");
        }
        yield inUse ? treatTransaction() : gsmStatus(message, GsmCause.PTI_MISMATCH);
      }
      // UE: with identity an answer, without one the network has started it
      case PduSessionModificationCommand _, PduSessionReleaseCommand _ ->
          !assigned || inUse ? treatTransaction() : gsmStatus(message, GsmCause.PTI_MISMATCH);
      case GsmStatus _ -> treatTransaction();
    };
  }

  private static Answer treatTransaction() {
    return new Answer.Treat("TS 24.501 7.3.1");
  }

  private static Answer gsmStatus(GsmMessage message, GsmCause cause) {
    return new Answer.Send(
        new GsmStatus(message.pduSessionId(), message.pti(), cause), "TS 24.501 7.3.1");
  }

  /// What the network does about a message for a PDU session that does not exist, 7.3.2.
  public static Answer unknownSession(GsmMessage message) {
    PduSessionId session = message.pduSessionId();
    Pti pti = message.pti();
    GsmCause cause = GsmCause.INVALID_PDU_SESSION_IDENTITY;
    String clause = "TS 24.501 7.3.2";
    return switch (message) {
      case PduSessionEstablishmentRequest _ -> new Answer.Treat(clause);
      case PduSessionModificationRequest _ ->
          new Answer.Send(
              new PduSessionModificationRejectBuilder(session, pti, cause).build(), clause);
      case PduSessionReleaseRequest _ ->
          new Answer.Send(new PduSessionReleaseRejectBuilder(session, pti, cause).build(), clause);
      case GsmStatus _ -> new Answer.Ignore(clause);
      default -> new Answer.Send(new GsmStatus(session, pti, cause), clause);
    };
  }
}
