package soliton.ngap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.NOTIFY;
import static soliton.per.Criticality.REJECT;
import static soliton.per.Diagnostic.Kind.MALFORMED;
import static soliton.per.Diagnostic.Kind.MISSING;
import static soliton.per.Diagnostic.Kind.NOT_UNDERSTOOD;
import static soliton.per.Diagnostic.Kind.REPEATED;
import static soliton.per.Diagnostic.Kind.WRONG_ORDER;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.MessageKind.SUCCESSFUL;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soliton.base.Octets;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.CriticalityDiagnosticsIeItem;
import soliton.ngap.ie.ProcedureCode;
import soliton.ngap.ie.ProtocolIeId;
import soliton.ngap.ie.TriggeringMessage;
import soliton.ngap.ie.TypeOfError;
import soliton.ngap.message.PrivateMessage;
import soliton.per.Criticality;
import soliton.per.Diagnostic;
import soliton.per.MessageKind;

/// TS 38.413 10: one row a case.
class AbstractSyntaxRulesTest {
  private static final int NG_SETUP = 21; // with an unsuccessful outcome
  private static final int NG_RESET = 20; // with a successful outcome only
  private static final int UPLINK_NAS_TRANSPORT = 46; // without outcome
  private static final int ERROR_INDICATION = 9;
  private static final int NO_PROCEDURE = 200;

  /// Any message: the rules only ask whether there is one.
  private static final NgapMessage MESSAGE = new PrivateMessage(List.of());

  record Row(
      String clause,
      MessageKind kind,
      int procedure,
      boolean usable,
      List<Diagnostic> diagnostics,
      String expected) {
    @Override
    public String toString() {
      return clause + " " + kind + " " + procedure + " " + diagnostics + " -> " + expected;
    }
  }

  private static Row row(
      String clause,
      MessageKind kind,
      int procedure,
      boolean usable,
      String expected,
      Object... d) {
    List<Diagnostic> diagnostics = Arrays.stream(d).map(x -> (Diagnostic) x).toList();
    return new Row(clause, kind, procedure, usable, diagnostics, expected);
  }

  private static Diagnostic ie(int id, Criticality criticality, Diagnostic.Kind kind) {
    return new Diagnostic(id, criticality, kind, "here", Octets.EMPTY);
  }

  static List<Row> rows() {
    return List.of(
        row("clean", INITIATING, NG_SETUP, true, "Proceed"),
        row(
            "10.2",
            INITIATING,
            NG_SETUP,
            true,
            "Indicate TRANSFER_SYNTAX_ERROR",
            ie(27, REJECT, MALFORMED)),
        row(
            "10.2",
            SUCCESSFUL,
            NG_SETUP,
            false,
            "Indicate TRANSFER_SYNTAX_ERROR",
            ie(27, REJECT, MALFORMED)),
        row(
            "10.2 comes first",
            INITIATING,
            NG_SETUP,
            false,
            "Indicate TRANSFER_SYNTAX_ERROR",
            ie(27, REJECT, MISSING),
            ie(102, IGNORE, MALFORMED)),
        row(
            "10.3.4.2",
            INITIATING,
            NG_SETUP,
            true,
            "Reject ABSTRACT_SYNTAX_ERROR_REJECT",
            ie(9999, REJECT, NOT_UNDERSTOOD)),
        row(
            "10.3.4.2",
            INITIATING,
            NG_RESET,
            true,
            "Indicate ABSTRACT_SYNTAX_ERROR_REJECT",
            ie(9999, REJECT, NOT_UNDERSTOOD)),
        row(
            "10.3.4.2",
            INITIATING,
            UPLINK_NAS_TRANSPORT,
            true,
            "Indicate ABSTRACT_SYNTAX_ERROR_REJECT",
            ie(9999, REJECT, NOT_UNDERSTOOD)),
        row(
            "10.3.4.2",
            SUCCESSFUL,
            NG_SETUP,
            true,
            "Fail ABSTRACT_SYNTAX_ERROR_REJECT",
            ie(9999, REJECT, NOT_UNDERSTOOD)),
        row(
            "10.3.4.2",
            INITIATING,
            NG_SETUP,
            true,
            "ProceedAndReport",
            ie(9999, NOTIFY, NOT_UNDERSTOOD)),
        row(
            "10.3.4.2",
            INITIATING,
            UPLINK_NAS_TRANSPORT,
            true,
            "ProceedAndIndicate ABSTRACT_SYNTAX_ERROR_IGNORE_AND_NOTIFY",
            ie(9999, NOTIFY, NOT_UNDERSTOOD)),
        row(
            "10.3.4.2",
            SUCCESSFUL,
            NG_SETUP,
            true,
            "ProceedAndIndicate ABSTRACT_SYNTAX_ERROR_IGNORE_AND_NOTIFY",
            ie(9999, NOTIFY, NOT_UNDERSTOOD)),
        row("10.3.4.2", INITIATING, NG_SETUP, true, "Proceed", ie(9999, IGNORE, NOT_UNDERSTOOD)),
        row(
            "10.3.5",
            INITIATING,
            NG_SETUP,
            false,
            "Reject ABSTRACT_SYNTAX_ERROR_REJECT",
            ie(27, REJECT, MISSING)),
        row(
            "10.3.5",
            INITIATING,
            UPLINK_NAS_TRANSPORT,
            false,
            "Indicate ABSTRACT_SYNTAX_ERROR_REJECT",
            ie(38, REJECT, MISSING)),
        row("10.3.5", INITIATING, NG_SETUP, true, "Proceed", ie(21, IGNORE, MISSING)),
        row("10.3.5", SUCCESSFUL, NG_RESET, false, "Fail UNSPECIFIED", ie(10, IGNORE, MISSING)),
        row("10.3.5", INITIATING, UPLINK_NAS_TRANSPORT, false, "Ignore", ie(10, IGNORE, MISSING)),
        row(
            "10.3.6",
            INITIATING,
            NG_SETUP,
            true,
            "Reject ABSTRACT_SYNTAX_ERROR_FALSELY_CONSTRUCTED_MESSAGE",
            ie(27, IGNORE, REPEATED)),
        row(
            "10.3.6",
            INITIATING,
            NG_RESET,
            true,
            "Indicate ABSTRACT_SYNTAX_ERROR_FALSELY_CONSTRUCTED_MESSAGE",
            ie(27, IGNORE, WRONG_ORDER)),
        row(
            "10.3.6",
            SUCCESSFUL,
            NG_SETUP,
            true,
            "Fail ABSTRACT_SYNTAX_ERROR_FALSELY_CONSTRUCTED_MESSAGE",
            ie(1, IGNORE, WRONG_ORDER)),
        row("10.5", INITIATING, ERROR_INDICATION, false, "Ignore", ie(15, IGNORE, MALFORMED)),
        row(
            "10.5",
            INITIATING,
            ERROR_INDICATION,
            true,
            "Proceed",
            ie(9999, REJECT, NOT_UNDERSTOOD)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void clause10DecidesWhatToAnswer(Row row) {
    Decoded decoded = decoded(row.kind(), row.procedure(), REJECT, row.usable(), row.diagnostics());
    assertEquals(row.expected(), brief(AbstractSyntaxRules.decide(decoded)));
  }

  /// 10.3.4.1: the criticality that came with the code decides.
  @Test
  void anUnknownProcedureIsTreatedByItsCriticality() {
    assertEquals("Indicate ABSTRACT_SYNTAX_ERROR_REJECT", unknown(REJECT));
    assertEquals("Indicate ABSTRACT_SYNTAX_ERROR_IGNORE_AND_NOTIFY", unknown(NOTIFY));
    assertEquals("Ignore", unknown(IGNORE));
  }

  @Test
  void octetsThatAreNoPduAreATransferSyntaxError() {
    Decoded none = new Decoded(null, 0, null, null, List.of(), null, null);
    assertEquals("Indicate TRANSFER_SYNTAX_ERROR", brief(AbstractSyntaxRules.decide(none)));
  }

  /// 9.3.1.3
  @Test
  void anErrorIndicationNamesProcedureAndIes() {
    List<Diagnostic> faults =
        List.of(ie(38, REJECT, MISSING), ie(9999, NOTIFY, NOT_UNDERSTOOD), ie(7, IGNORE, MISSING));
    Decoded decoded = decoded(INITIATING, UPLINK_NAS_TRANSPORT, IGNORE, false, faults);
    CriticalityDiagnostics expected =
        new CriticalityDiagnostics(
            new ProcedureCode(UPLINK_NAS_TRANSPORT),
            TriggeringMessage.INITIATING_MESSAGE,
            IGNORE,
            List.of(
                new CriticalityDiagnosticsIeItem(REJECT, new ProtocolIeId(38), TypeOfError.MISSING),
                new CriticalityDiagnosticsIeItem(
                    NOTIFY, new ProtocolIeId(9999), TypeOfError.NOT_UNDERSTOOD)));
    assertEquals(
        new Reaction.Indicate(CauseProtocol.ABSTRACT_SYNTAX_ERROR_REJECT, expected),
        AbstractSyntaxRules.decide(decoded));
  }

  /// 9.3.1.3
  @Test
  void anUnsuccessfulOutcomeNamesTheIesOnly() {
    List<Diagnostic> faults = List.of(ie(27, REJECT, MISSING));
    CriticalityDiagnostics expected =
        new CriticalityDiagnostics(
            null,
            null,
            null,
            List.of(
                new CriticalityDiagnosticsIeItem(
                    REJECT, new ProtocolIeId(27), TypeOfError.MISSING)));
    assertEquals(
        new Reaction.Reject(CauseProtocol.ABSTRACT_SYNTAX_ERROR_REJECT, expected),
        AbstractSyntaxRules.decide(decoded(INITIATING, NG_SETUP, REJECT, false, faults)));
  }

  private static String unknown(Criticality criticality) {
    return brief(
        AbstractSyntaxRules.decide(
            decoded(INITIATING, NO_PROCEDURE, criticality, false, List.of())));
  }

  private static Decoded decoded(
      MessageKind kind,
      int procedure,
      Criticality criticality,
      boolean usable,
      List<Diagnostic> diagnostics) {
    @Nullable NgapMessage message = usable ? MESSAGE : null;
    return new Decoded(kind, procedure, criticality, message, diagnostics, null, null);
  }

  private static String brief(Reaction reaction) {
    String name = reaction.getClass().getSimpleName();
    return switch (reaction) {
      case Reaction.Proceed _, Reaction.ProceedAndReport _, Reaction.Ignore _ -> name;
      case Reaction.ProceedAndIndicate(var cause, var _) -> name + " " + cause;
      case Reaction.Reject(var cause, var _) -> name + " " + cause;
      case Reaction.Indicate(var cause, var _) -> name + " " + cause;
      case Reaction.Fail(var cause) -> name + " " + cause;
    };
  }
}
