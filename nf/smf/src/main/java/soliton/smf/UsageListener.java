package soliton.smf;

import soliton.base.Dnn;
import soliton.base.PduSessionId;
import soliton.base.Supi;

/// Hears what sessions used: the food of charging. Called on the session's or the transport's
/// thread; must not block.
@FunctionalInterface
public interface UsageListener {
  UsageListener NOBODY = (session, usage, isLast) -> {};

  /// @param usage of the whole session until now
  /// @param isLast the session has ended
  void onUsage(Whose session, SessionUsage usage, boolean isLast);

  /// Whose usage it is.
  record Whose(Supi supi, PduSessionId id, Dnn dnn) {}
}
