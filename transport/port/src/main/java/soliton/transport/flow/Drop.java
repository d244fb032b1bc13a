package soliton.transport.flow;

/// Why a [FlowPort] drops a packet itself. All else that it does not forward, it hands over.
public enum Drop {
  /// An uplink packet with the source address of somebody else.
  SPOOFED,
  /// The checksum of the inner IPv4 header is wrong.
  BROKEN,
  /// Beyond a maximum bit rate of its own.
  OVER_RATE,
  /// Best effort on a full link.
  LINK_FULL,
  /// A rule says so.
  BY_RULE
}
