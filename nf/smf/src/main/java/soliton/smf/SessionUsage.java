package soliton.smf;

/// What a session has used, as its UPF has reported it until now.
///
/// @param totalOctets both directions, also where the UPF reports no directions
/// @param durationSeconds time with traffic to measure (TS 29.244 8.2.45)
/// @param reports that were counted
public record SessionUsage(
    long uplinkOctets,
    long downlinkOctets,
    long totalOctets,
    long uplinkPackets,
    long downlinkPackets,
    long durationSeconds,
    long reports) {
  public static final SessionUsage NONE = new SessionUsage(0, 0, 0, 0, 0, 0, 0);

  public SessionUsage plus(SessionUsage more) {
    return new SessionUsage(
        uplinkOctets + more.uplinkOctets,
        downlinkOctets + more.downlinkOctets,
        totalOctets + more.totalOctets,
        uplinkPackets + more.uplinkPackets,
        downlinkPackets + more.downlinkPackets,
        durationSeconds + more.durationSeconds,
        reports + more.reports);
  }
}
