package soliton.smf.rules;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Diagnostic;
import soliton.nas.Decoded;
import soliton.nas.Header;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;
import soliton.smf.session.GsmMessages;

/// What a UE is answered to a 5GSM message that cannot be used (TS 24.501 7.3 to 7.8).
public final class BrokenMessages {
  private static final int ESTABLISHMENT_REQUEST = 0xC1;
  private static final int MODIFICATION_REQUEST = 0xC9;
  private static final int RELEASE_REQUEST = 0xD1;

  private BrokenMessages() {}

  /// The reject of the procedure it would have begun, else 5GSM STATUS; null where the message is
  /// to be ignored: too short (7.2), with a reserved transaction or session identity (7.3.1,
  /// 7.3.2), or a 5GSM STATUS itself.
  public static @Nullable Octets answer(Decoded decoded) {
    Header header = decoded.header();
    GsmCause cause = causeOf(decoded);
    if (cause == null
        || !header.isGsm()
        || header.pti() == Pti.RESERVED
        || !PduSessionId.isValid(header.pduSessionId())) {
      return null;
    }
    PduSessionId id = new PduSessionId(header.pduSessionId());
    Pti pti = new Pti(header.pti());
    return refusing(header.type(), id, pti, cause);
  }

  /// The reject of the procedure that a message of this type begins, else 5GSM STATUS.
  public static Octets refusing(int type, PduSessionId id, Pti pti, GsmCause cause) {
    return switch (type) {
      case ESTABLISHMENT_REQUEST -> GsmMessages.establishmentReject(id, pti, cause, null);
      case MODIFICATION_REQUEST -> GsmMessages.modificationReject(id, pti, cause);
      case RELEASE_REQUEST -> GsmMessages.releaseReject(id, pti, cause);
      default -> GsmMessages.status(id, pti, cause);
    };
  }

  private static @Nullable GsmCause causeOf(Decoded decoded) {
    for (Diagnostic diagnostic : decoded.diagnostics()) {
      switch (diagnostic.kind()) {
        case MESSAGE_TOO_SHORT,
            RESERVED_TRANSACTION_IDENTITY,
            RESERVED_SESSION_IDENTITY,
            UNKNOWN_DISCRIMINATOR -> {
          return null;
        }
        case UNKNOWN_MESSAGE_TYPE -> {
          return GsmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED;
        }
        default -> {
          // the first fatal one decides; what is not fatal is no reason
        }
      }
    }
    return decoded.message() == null ? GsmCause.INVALID_MANDATORY_INFORMATION : null;
  }
}
