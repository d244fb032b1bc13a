package soliton.ngap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Diagnostic;

/// What became of octets that should be a container of TS 38.413 9.3.4.
///
/// @param value null if it cannot be used
/// @param diagnostics faults in the order of the octets; not empty if there is no value
public record DecodedTransfer<T extends NgapTransfer>(
    @Nullable T value, List<Diagnostic> diagnostics) {
  public DecodedTransfer {
    diagnostics = List.copyOf(diagnostics);
  }
}
