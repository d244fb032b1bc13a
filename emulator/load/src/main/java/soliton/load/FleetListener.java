package soliton.load;

/// Hears how a fleet is getting on. Called from within the agenda.
public interface FleetListener {
  /// Once a second while phones are on their way.
  default void onProgress(FleetProgress progress) {}

  /// Once, when every phone is in or has failed.
  default void onDone(FleetReport report) {}
}
