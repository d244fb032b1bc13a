package soliton.upf.reading;

/// Why packets of a session were dropped. Beyond a rate is counted wherever the packet was dropped,
/// the others where they met the slow path; what the kernel drops for another reason is in the
/// totals of the UPF only.
public enum DropReason {
  /// Beyond a maximum bit rate of its own.
  OVER_RATE,
  /// Best effort on a full link.
  LINK_FULL,
  /// A FAR says so.
  BY_RULE,
  /// The gate of a QER is closed.
  GATE_CLOSED,
  /// A quota is used up.
  QUOTA,
  /// The phone is idle, and enough packets wait for it.
  BUFFER_FULL,
  /// From the address of somebody else.
  SPOOFED,
  /// No rule matches.
  NO_RULE
}
