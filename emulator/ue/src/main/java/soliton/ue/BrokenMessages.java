package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.l3.Diagnostic;
import soliton.nas.Decoded;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GsmCause;

/// What a phone answers to a message it cannot use, TS 24.501 clause 7.
final class BrokenMessages {
  private BrokenMessages() {}

  /// The cause of a 5GMM STATUS; null: the message is ignored.
  static @Nullable GmmCause answerToGmm(Decoded decoded) {
    for (Diagnostic diagnostic : decoded.diagnostics()) {
      switch (diagnostic.kind()) {
        case UNKNOWN_MESSAGE_TYPE -> { // 7.4
          return GmmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED;
        }
        case MISSING_MANDATORY, INVALID_MANDATORY, COMPREHENSION_REQUIRED -> { // 7.5.1
          return GmmCause.INVALID_MANDATORY_INFORMATION;
        }
        case CONDITIONAL -> { // 7.7.2
          return GmmCause.CONDITIONAL_IE_ERROR;
        }
        default -> {
          // too short (7.2.1), other discriminators (7.1): ignored
        }
      }
    }
    return null;
  }

  /// The cause of a 5GSM STATUS; null: the message is ignored.
  static @Nullable GsmCause answerToGsm(Decoded decoded) {
    GmmCause cause = answerToGmm(decoded);
    if (cause == null) {
      return null;
    }
    return cause == GmmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED
        ? GsmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED
        : cause == GmmCause.CONDITIONAL_IE_ERROR
            ? GsmCause.CONDITIONAL_IE_ERROR
            : GsmCause.INVALID_MANDATORY_INFORMATION;
  }
}
