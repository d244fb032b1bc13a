package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Criticality;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Criticality diagnostics: what the sender did not understand or missed. TS 38.413 9.3.1.3.
@Sequence
public record CriticalityDiagnostics(
    @Nullable ProcedureCode procedureCode,
    @Nullable TriggeringMessage triggeringMessage,
    @Nullable Criticality procedureCriticality,
    @ListSize(min = 1, max = 256)
        @Nullable List<CriticalityDiagnosticsIeItem> iesCriticalityDiagnostics) {
  public CriticalityDiagnostics {
    iesCriticalityDiagnostics =
        iesCriticalityDiagnostics == null ? null : List.copyOf(iesCriticalityDiagnostics);
  }
}
