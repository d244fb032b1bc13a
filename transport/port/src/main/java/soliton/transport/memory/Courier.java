package soliton.transport.memory;

/// Decides when parcels of a [MemoryNetwork] arrive. A simulation with a clock of its own gives one
/// that schedules [Parcel#deliver] at a time drawn from its seed, or never, or twice.
@FunctionalInterface
public interface Courier {
  /// Takes a parcel over. Called in the sender's thread, in the middle of its sending: it must not
  /// deliver at once.
  void take(Parcel parcel);
}
