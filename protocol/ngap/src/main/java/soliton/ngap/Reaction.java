package soliton.ngap;

import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CriticalityDiagnostics;

/// What the receiver of a PDU does about its faults. TS 38.413 10.
public sealed interface Reaction {
  /// Go on with the procedure; what was not understood is ignored.
  record Proceed() implements Reaction {}

  /// Go on with the procedure, and put the diagnostics into its response.
  record ProceedAndReport(CriticalityDiagnostics diagnostics) implements Reaction {}

  /// Go on with the procedure, which has no response, and send an ERROR INDICATION.
  record ProceedAndIndicate(CauseProtocol cause, CriticalityDiagnostics diagnostics)
      implements Reaction {}

  /// Execute nothing, and answer with the unsuccessful outcome of the procedure; with an ERROR
  /// INDICATION if what that must contain is not known.
  record Reject(CauseProtocol cause, CriticalityDiagnostics diagnostics) implements Reaction {}

  /// Execute nothing, and send an ERROR INDICATION.
  record Indicate(CauseProtocol cause, CriticalityDiagnostics diagnostics) implements Reaction {}

  /// A response cannot be used: the procedure that waits for it has ended without success, and
  /// nobody is told.
  record Fail(CauseProtocol cause) implements Reaction {}

  /// Drop the PDU.
  record Ignore() implements Reaction {}
}
