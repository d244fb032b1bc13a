package soliton.xdp.fastpath;

/// Why the fast path drops a packet itself. All else that it does not forward, it passes to the
/// slow path.
public enum Drop {
  /// An uplink packet with the source address of somebody else.
  SPOOFED(0),
  /// The checksum of the inner IPv4 header is wrong.
  BROKEN(1),
  /// Beyond the maximum bit rate.
  OVER_RATE(2);

  final int number;

  Drop(int number) {
    this.number = number;
  }
}
