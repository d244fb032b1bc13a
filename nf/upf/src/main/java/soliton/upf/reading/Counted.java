package soliton.upf.reading;

/// What was carried of a session or a QoS flow since it began, by the kernel and the slow path
/// together: IP packets or frames inside tunnels.
public record Counted(
    long uplinkOctets, long downlinkOctets, long uplinkPackets, long downlinkPackets) {
  public static final Counted NOTHING = new Counted(0, 0, 0, 0);

  /// What came since; a count that fell began anew.
  public Counted since(Counted before) {
    return new Counted(
        difference(uplinkOctets, before.uplinkOctets),
        difference(downlinkOctets, before.downlinkOctets),
        difference(uplinkPackets, before.uplinkPackets),
        difference(downlinkPackets, before.downlinkPackets));
  }

  private static long difference(long now, long before) {
    return now < before ? now : now - before;
  }

  public long octets() {
    return uplinkOctets + downlinkOctets;
  }

  public long packets() {
    return uplinkPackets + downlinkPackets;
  }
}
