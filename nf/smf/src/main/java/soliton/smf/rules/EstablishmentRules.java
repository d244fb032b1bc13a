package soliton.smf.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.ie.AllowedSscModes;
import soliton.nas.ie.GsmCause;
import soliton.sbi.PduSessionType;
import soliton.sbi.SscMode;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;

/// Whether a session may be set up, and as what (TS 24.501 6.4.1.3, 6.4.1.4). Pure.
public final class EstablishmentRules {
  /// What this SMF can do, whatever a subscription says.
  private static final List<PduSessionType> SUPPORTED = List.of(PduSessionType.IPV4);

  private EstablishmentRules() {}

  public sealed interface Outcome {
    /// @param note told to the UE in the accept: it asked for more than it gets (#50)
    record Admitted(PduSessionType type, SscMode sscMode, @Nullable GsmCause note)
        implements Outcome {}

    /// @param allowedSscModes told to the UE with #68
    record Refused(GsmCause cause, @Nullable AllowedSscModes allowedSscModes) implements Outcome {}
  }

  public static Outcome decide(
      PduSessionEstablishmentRequest request, SessionManagement subscription) {
    PduSessionType wanted =
        request.pduSessionType() == null
            ? subscription.defaultSessionType()
            : typeOf(request.pduSessionType());
    Outcome type = decideType(wanted, subscription.allowedSessionTypes());
    if (!(type instanceof Outcome.Admitted admitted)) {
      return type;
    }
    SscMode mode =
        request.sscMode() == null ? subscription.defaultSscMode() : modeOf(request.sscMode());
    if (!subscription.allowedSscModes().contains(mode) || mode != SscMode.SSC_MODE_1) {
      // 6.4.1.4.1: #68 with the modes that are allowed
      boolean mode1 = subscription.allowedSscModes().contains(SscMode.SSC_MODE_1);
      return new Outcome.Refused(
          GsmCause.NOT_SUPPORTED_SSC_MODE, new AllowedSscModes(mode1, false, false));
    }
    return new Outcome.Admitted(admitted.type, mode, admitted.note);
  }

  private static Outcome decideType(PduSessionType wanted, List<PduSessionType> subscribed) {
    List<PduSessionType> possible = SUPPORTED.stream().filter(subscribed::contains).toList();
    boolean ipv4 = possible.contains(PduSessionType.IPV4);
    return switch (wanted) {
      case IPV4 -> ipv4 ? admitted(null) : refused(GsmCause.UNKNOWN_PDU_SESSION_TYPE);
      // 6.4.1.3: IPv4 is given where both were asked for, and the UE is told why
      case IPV4V6 ->
          ipv4
              ? admitted(GsmCause.PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED)
              : refused(GsmCause.UNKNOWN_PDU_SESSION_TYPE);
      case IPV6 ->
          refused(
              ipv4
                  ? GsmCause.PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED
                  : GsmCause.UNKNOWN_PDU_SESSION_TYPE);
      case UNSTRUCTURED, ETHERNET -> refused(GsmCause.UNKNOWN_PDU_SESSION_TYPE);
    };
  }

  private static Outcome admitted(@Nullable GsmCause note) {
    return new Outcome.Admitted(PduSessionType.IPV4, SscMode.SSC_MODE_1, note);
  }

  private static Outcome refused(GsmCause cause) {
    return new Outcome.Refused(cause, null);
  }

  private static PduSessionType typeOf(soliton.nas.ie.PduSessionType type) {
    return switch (type) {
      case IPV4 -> PduSessionType.IPV4;
      case IPV6 -> PduSessionType.IPV6;
      case IPV4V6 -> PduSessionType.IPV4V6;
      case UNSTRUCTURED -> PduSessionType.UNSTRUCTURED;
      case ETHERNET -> PduSessionType.ETHERNET;
    };
  }

  private static SscMode modeOf(soliton.nas.ie.SscMode mode) {
    return switch (mode) {
      case MODE_1 -> SscMode.SSC_MODE_1;
      case MODE_2 -> SscMode.SSC_MODE_2;
      case MODE_3 -> SscMode.SSC_MODE_3;
    };
  }
}
