package soliton.upf.rules;

/// QoS enforcement rule (TS 29.244 5.2.5): gates, bit rates, and the marks of downlink packets.
///
/// @param uplinkKbps maximum in kilobit/s of 1000 bits; [#UNLIMITED] for none
/// @param downlinkKbps likewise
/// @param qfi 0..63, or [#NO_FLOW]
/// @param reflective the UE derives uplink rules from downlink packets (RQI)
/// @param guarantee rates that hold even when a link is full
/// @param pagingPolicy 0..7 that downlink packets are marked with (PPI), or [#NO_POLICY]
/// @param averagingMillis over which rates are measured; 0 for the default
/// @param correlation rules of the same correlation enforce their rates together, in whatever
///     session they are (5.2.1); [#ALONE] for none
/// @param marksCongestion packets with ECN for L4S are marked when they queue here (5.38.1)
public record Qer(
    long id,
    boolean uplinkOpen,
    boolean downlinkOpen,
    long uplinkKbps,
    long downlinkKbps,
    int qfi,
    boolean reflective,
    Guarantee guarantee,
    int pagingPolicy,
    long averagingMillis,
    long correlation,
    boolean marksCongestion) {
  public static final long UNLIMITED = -1;
  public static final int NO_FLOW = -1;
  public static final int NO_POLICY = -1;
  public static final long ALONE = -1;

  /// Guaranteed bit rates in kilobit/s of 1000 bits; 0 for none.
  public record Guarantee(long uplinkKbps, long downlinkKbps) {
    public static final Guarantee NONE = new Guarantee(0, 0);
  }
}
