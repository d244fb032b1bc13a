package soliton.ngap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.codec.NgapMessageCodec;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.CriticalityDiagnosticsIeItem;
import soliton.ngap.ie.ProcedureCode;
import soliton.ngap.ie.ProtocolIeId;
import soliton.ngap.ie.TriggeringMessage;
import soliton.ngap.ie.TypeOfError;
import soliton.per.Criticality;
import soliton.per.Diagnostic;
import soliton.per.Diagnostic.Kind;
import soliton.per.MessageKind;

/// Decides from the diagnostics of a PDU what its receiver does. TS 38.413 10.2 (transfer syntax),
/// 10.3 (abstract syntax), 10.5 (exceptions). Logical errors (10.4) and those of UE NGAP IDs (10.6)
/// need state and are not decided here.
public final class AbstractSyntaxRules {
  private static final int ERROR_INDICATION = 9;
  private static final int MOST_REPORTED = 256;

  private AbstractSyntaxRules() {}

  /// The reaction to a PDU. [Reaction.Proceed], [Reaction.ProceedAndReport] and
  /// [Reaction.ProceedAndIndicate] come only with a message.
  public static Reaction decide(Decoded decoded) {
    if (decoded.isClean()) {
      return new Reaction.Proceed();
    }
    MessageKind kind = decoded.kind();
    Criticality criticality = decoded.criticality();
    if (kind == null || criticality == null) {
      // 10.2, 10.3.4.1A: not even the type of message can be told
      return new Reaction.Indicate(
          CauseProtocol.TRANSFER_SYNTAX_ERROR, new CriticalityDiagnostics(null, null, null, null));
    }
    if (decoded.procedureCode() == ERROR_INDICATION) {
      // 10.5: a fault in an ERROR INDICATION is not answered by another
      return decoded.message() == null ? new Reaction.Ignore() : new Reaction.Proceed();
    }
    if (NgapMessageCodec.criticality(kind, decoded.procedureCode()) == null) {
      return unknownProcedure(decoded, criticality);
    }
    return knownProcedure(decoded, kind);
  }

  /// 10.3.4.1: a procedure code that is not comprehended, or not with this type of message.
  private static Reaction unknownProcedure(Decoded decoded, Criticality criticality) {
    return switch (criticality) {
      case REJECT ->
          new Reaction.Indicate(
              CauseProtocol.ABSTRACT_SYNTAX_ERROR_REJECT, forIndication(decoded, List.of()));
      case NOTIFY ->
          new Reaction.Indicate(
              CauseProtocol.ABSTRACT_SYNTAX_ERROR_IGNORE_AND_NOTIFY,
              forIndication(decoded, List.of()));
      case IGNORE -> new Reaction.Ignore();
    };
  }

  private static Reaction knownProcedure(Decoded decoded, MessageKind kind) {
    List<Diagnostic> diagnostics = decoded.diagnostics();
    if (has(diagnostics, Kind.MALFORMED)) {
      return new Reaction.Indicate(
          CauseProtocol.TRANSFER_SYNTAX_ERROR, forIndication(decoded, diagnostics));
    }
    if (has(diagnostics, Kind.WRONG_ORDER) || has(diagnostics, Kind.REPEATED)) {
      // 10.3.6
      return refusal(
          decoded,
          kind,
          CauseProtocol.ABSTRACT_SYNTAX_ERROR_FALSELY_CONSTRUCTED_MESSAGE,
          diagnostics);
    }
    if (has(diagnostics, Criticality.REJECT)) {
      // 10.3.4.2, 10.3.5
      return refusal(decoded, kind, CauseProtocol.ABSTRACT_SYNTAX_ERROR_REJECT, diagnostics);
    }
    if (decoded.message() == null) {
      return kind == MessageKind.INITIATING
          ? new Reaction.Ignore()
          : new Reaction.Fail(CauseProtocol.UNSPECIFIED);
    }
    return has(diagnostics, Criticality.NOTIFY)
        ? notification(decoded, kind, diagnostics)
        : new Reaction.Proceed();
  }

  private static Reaction refusal(
      Decoded decoded, MessageKind kind, CauseProtocol cause, List<Diagnostic> diagnostics) {
    if (kind != MessageKind.INITIATING) {
      return new Reaction.Fail(cause);
    }
    return hasOutcome(decoded, MessageKind.UNSUCCESSFUL)
        ? new Reaction.Reject(cause, forResponse(diagnostics))
        : new Reaction.Indicate(cause, forIndication(decoded, diagnostics));
  }

  private static Reaction notification(
      Decoded decoded, MessageKind kind, List<Diagnostic> diagnostics) {
    return kind == MessageKind.INITIATING && hasOutcome(decoded, MessageKind.SUCCESSFUL)
        ? new Reaction.ProceedAndReport(forResponse(diagnostics))
        : new Reaction.ProceedAndIndicate(
            CauseProtocol.ABSTRACT_SYNTAX_ERROR_IGNORE_AND_NOTIFY,
            forIndication(decoded, diagnostics));
  }

  private static boolean hasOutcome(Decoded decoded, MessageKind outcome) {
    return NgapMessageCodec.criticality(outcome, decoded.procedureCode()) != null;
  }

  private static boolean has(List<Diagnostic> diagnostics, Kind kind) {
    return diagnostics.stream().anyMatch(d -> d.kind() == kind);
  }

  private static boolean has(List<Diagnostic> diagnostics, Criticality criticality) {
    return diagnostics.stream().anyMatch(d -> d.criticality() == criticality);
  }

  /// 9.3.1.3: in the response of the same procedure only the IEs are told.
  private static CriticalityDiagnostics forResponse(List<Diagnostic> diagnostics) {
    return new CriticalityDiagnostics(null, null, null, reported(diagnostics));
  }

  /// 9.3.1.3, 10.3.4: an ERROR INDICATION names the procedure and the message as well.
  private static CriticalityDiagnostics forIndication(
      Decoded decoded, List<Diagnostic> diagnostics) {
    return new CriticalityDiagnostics(
        new ProcedureCode(decoded.procedureCode()),
        triggering(decoded.kind()),
        decoded.criticality(),
        reported(diagnostics));
  }

  private static @Nullable TriggeringMessage triggering(@Nullable MessageKind kind) {
    return switch (kind) {
      case null -> null;
      case INITIATING -> TriggeringMessage.INITIATING_MESSAGE;
      case SUCCESSFUL -> TriggeringMessage.SUCCESSFUL_OUTCOME;
      case UNSUCCESSFUL -> TriggeringMessage.UNSUCCESSFUL_OUTCOME;
    };
  }

  private static @Nullable List<CriticalityDiagnosticsIeItem> reported(
      List<Diagnostic> diagnostics) {
    List<CriticalityDiagnosticsIeItem> items =
        diagnostics.stream()
            .filter(d -> d.ieId() >= 0 && d.criticality() != Criticality.IGNORE)
            .filter(d -> d.kind() == Kind.NOT_UNDERSTOOD || d.kind() == Kind.MISSING)
            .limit(MOST_REPORTED)
            .map(AbstractSyntaxRules::item)
            .toList();
    return items.isEmpty() ? null : items;
  }

  private static CriticalityDiagnosticsIeItem item(Diagnostic diagnostic) {
    return new CriticalityDiagnosticsIeItem(
        diagnostic.criticality(),
        new ProtocolIeId(diagnostic.ieId()),
        diagnostic.kind() == Kind.MISSING ? TypeOfError.MISSING : TypeOfError.NOT_UNDERSTOOD);
  }
}
