package soliton.l3;

import java.util.ArrayList;
import java.util.List;

/// Collects the diagnostics of one message, at most [#LIMIT] of them: a message of a thousand
/// faults is answered for the first. Owned by the thread that decodes.
public final class Diagnostics {
  /// The most diagnostics that are kept for one message.
  public static final int LIMIT = 16;

  private final List<Diagnostic> found = new ArrayList<>(0);
  private boolean fatal;

  public void add(Diagnostic.Kind kind, String element, int iei, int value) {
    fatal |= kind.isFatal();
    if (found.size() < LIMIT) {
      found.add(new Diagnostic(kind, element, iei, value));
    } else if (kind.isFatal() && !found.get(LIMIT - 1).kind().isFatal()) {
      found.set(LIMIT - 1, new Diagnostic(kind, element, iei, value));
    }
  }

  /// True once a diagnostic was added that makes the message unusable.
  public boolean isFatal() {
    return fatal;
  }

  public List<Diagnostic> toList() {
    return List.copyOf(found);
  }
}
