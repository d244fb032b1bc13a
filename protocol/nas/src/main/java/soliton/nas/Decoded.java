package soliton.nas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.l3.Diagnostic;

/// What became of a received message.
///
/// @param message null if it cannot be used; then a diagnostic is fatal, and [ErrorRules] says
///     what to answer
/// @param diagnostics all that was wrong or strange, at most 16
public record Decoded(Header header, @Nullable NasMessage message, List<Diagnostic> diagnostics) {
  public Decoded {
    diagnostics = List.copyOf(diagnostics);
  }

  /// Without any diagnostic.
  public boolean isClean() {
    return message != null && diagnostics.isEmpty();
  }
}
