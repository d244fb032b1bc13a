package soliton.nas;

import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.l3.Diagnostic.Kind;
import soliton.l3.Diagnostics;
import soliton.nas.gmm.AuthenticationFailure;
import soliton.nas.gmm.ControlPlaneServiceRequest;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.UlNasTransport;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.PayloadContainerType;

/// The conditional elements of TS 24.501 clause 8, that is, all of presence "C", and the
/// conditions that its clauses state with "shall ... if and only if".
final class Conditions {
  private static final int PDU_SESSION_ID = 0x12;

  private Conditions() {}

  /// Adds a diagnostic for each element that is missing. Superfluous ones are left to the
  /// receiver: they do no harm.
  static void check(NasMessage message, Diagnostics diagnostics) {
    switch (message) {
      // 8.2.10.2, 8.2.11.2: the session to which the payload belongs
      case UlNasTransport m -> session(m.payloadContainerType(), m.pduSessionId(), diagnostics);
      case DlNasTransport m -> session(m.payloadContainerType(), m.pduSessionId(), diagnostics);
      // 8.2.30.5
      case ControlPlaneServiceRequest m
          when m.payloadContainerType() == PayloadContainerType.CIOT_USER_DATA ->
          session(PayloadContainerType.CIOT_USER_DATA, m.pduSessionId(), diagnostics);
      // 8.2.4.2: AUTS "if and only if the 5GMM cause was #21"
      case AuthenticationFailure m when m.cause() == GmmCause.SYNCH_FAILURE && m.auts() == null ->
          diagnostics.add(Kind.CONDITIONAL, "auts", 0x30, -1);
      default -> {}
    }
  }

  private static void session(
      PayloadContainerType type, @Nullable PduSessionId session, Diagnostics diagnostics) {
    boolean needed =
        type == PayloadContainerType.N1_SM || type == PayloadContainerType.CIOT_USER_DATA;
    if (needed && session == null) {
      diagnostics.add(Kind.CONDITIONAL, "pduSessionId", PDU_SESSION_ID, -1);
    }
  }
}
