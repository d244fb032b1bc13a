package soliton.upf.rules;

/// QoS enforcement rule (TS 29.244 5.2.5): gates, maximum bit rates, and the QoS flow that downlink
/// packets are marked with.
///
/// @param uplinkKbps maximum in kilobit/s of 1000 bits; [#UNLIMITED] for none
/// @param downlinkKbps likewise
/// @param qfi 0..63, or [#NO_FLOW]
/// @param reflective the UE derives uplink rules from downlink packets (RQI)
public record Qer(
    long id,
    boolean uplinkOpen,
    boolean downlinkOpen,
    long uplinkKbps,
    long downlinkKbps,
    int qfi,
    boolean reflective) {
  public static final long UNLIMITED = -1;
  public static final int NO_FLOW = -1;
}
