package soliton.smf.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.ie.AllowedSscModes;
import soliton.nas.ie.GsmCause;
import soliton.sbi.PduSessionType;
import soliton.sbi.SscMode;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.smf.DataNetwork;

/// Whether a session may be set up, and as what (TS 24.501 6.4.1.3, 6.4.1.4). Pure.
public final class EstablishmentRules {
  private EstablishmentRules() {}

  public sealed interface Outcome {
    /// @param note told to the UE in the accept: it asked for more than it gets (#50, #51)
    record Admitted(PduSessionType type, SscMode sscMode, @Nullable GsmCause note)
        implements Outcome {}

    /// @param allowedSscModes told to the UE with #68
    record Refused(GsmCause cause, @Nullable AllowedSscModes allowedSscModes) implements Outcome {}
  }

  public static Outcome decide(
      PduSessionEstablishmentRequest request, SessionManagement subscription, DataNetwork network) {
    PduSessionType wanted =
        request.pduSessionType() == null
            ? subscription.defaultSessionType()
            : typeOf(request.pduSessionType());
    Outcome type =
        decideType(
            wanted,
            network.types().stream().filter(subscription.allowedSessionTypes()::contains).toList());
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

  /// @param possible what both the subscription and the data network allow; UNSTRUCTURED is never
  ///     among it
  private static Outcome decideType(PduSessionType wanted, List<PduSessionType> possible) {
    if (possible.contains(wanted)) {
      return admitted(wanted, null);
    }
    return switch (wanted) {
      // 6.4.1.3: one of them is given where both were asked for, and the UE is told why
      case IPV4V6 -> {
        if (possible.contains(PduSessionType.IPV4)) {
          yield admitted(PduSessionType.IPV4, GsmCause.PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED);
        }
        yield possible.contains(PduSessionType.IPV6)
            ? admitted(PduSessionType.IPV6, GsmCause.PDU_SESSION_TYPE_IPV6_ONLY_ALLOWED)
            : refused(onlyAllowed(possible));
      }
      case IPV4, IPV6 -> refused(onlyAllowed(possible));
      case UNSTRUCTURED, ETHERNET -> refused(GsmCause.UNKNOWN_PDU_SESSION_TYPE);
    };
  }

  /// 6.4.1.4.1: what the UE may ask for instead of IP that it cannot have.
  private static GsmCause onlyAllowed(List<PduSessionType> possible) {
    if (possible.contains(PduSessionType.IPV4)) {
      return GsmCause.PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED;
    }
    if (possible.contains(PduSessionType.IPV6)) {
      return GsmCause.PDU_SESSION_TYPE_IPV6_ONLY_ALLOWED;
    }
    if (possible.contains(PduSessionType.IPV4V6)) {
      return GsmCause.PDU_SESSION_TYPE_IPV4V6_ONLY_ALLOWED;
    }
    return possible.contains(PduSessionType.ETHERNET)
        ? GsmCause.PDU_SESSION_TYPE_ETHERNET_ONLY_ALLOWED
        : GsmCause.UNKNOWN_PDU_SESSION_TYPE;
  }

  private static Outcome admitted(PduSessionType type, @Nullable GsmCause note) {
    return new Outcome.Admitted(type, SscMode.SSC_MODE_1, note);
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
