package soliton.radio;

/// The user plane of a base station, as threads with traffic use it past the agenda. May be called
/// by any thread.
public interface UserPlane {
  /// A way up for one thread, which alone may use it.
  Uplink uplink();
}
