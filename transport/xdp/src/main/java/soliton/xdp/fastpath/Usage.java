package soliton.xdp.fastpath;

/// What the fast path has forwarded by a rule since the rule was made, by whatever process.
///
/// @param packets forwarded
/// @param octets of them, without outer headers
/// @param overRate packets dropped because of the rate
/// @param lastNanos when the last one came, in the machine's monotonic clock; 0 for never
public record Usage(long packets, long octets, long overRate, long lastNanos) {
  public static final Usage NONE = new Usage(0, 0, 0, 0);
}
