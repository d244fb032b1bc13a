package soliton.radio;

/// A cell as phones meet it. Implemented by base stations.
public interface Cell {
  CellBroadcast broadcast();

  /// Asks for a connection (RRC Setup Request to RRC Setup Complete, TS 38.331 5.3.3). The answer
  /// comes to the user, never before this call has returned: [RadioUser#onConnected],
  /// [RadioUser#onRejected] or [RadioUser#onReleased].
  void connect(RrcSetup setup, RadioUser user);
}
