package soliton.upf;

/// Whether there is memory for more: asked before a session is made, and before one gets more
/// detection rules. Without room they are refused with cause 75 (No resources available), while
/// what is there goes on.
@FunctionalInterface
public interface Room {
  /// Only the number of sessions has a limit.
  Room ENDLESS = sessions -> true;

  /// @param sessions that there are now
  boolean isThere(int sessions);
}
