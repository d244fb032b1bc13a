package soliton.upf.path;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Counts what matches a usage reporting rule. Each direction has one thread that counts; the
/// control side reads, sets the alarm and stops traffic.
public final class UsageMeter {
  /// What was counted up to a moment.
  public record Reading(
      long uplinkOctets, long downlinkOctets, long uplinkPackets, long downlinkPackets) {
    public long octets() {
      return uplinkOctets + downlinkOctets;
    }

    public long packets() {
      return uplinkPackets + downlinkPackets;
    }

    public Reading minus(Reading earlier) {
      return new Reading(
          uplinkOctets - earlier.uplinkOctets,
          downlinkOctets - earlier.downlinkOctets,
          uplinkPackets - earlier.uplinkPackets,
          downlinkPackets - earlier.downlinkPackets);
    }
  }

  public static final Reading NOTHING = new Reading(0, 0, 0, 0);

  private static final long NEVER = Long.MAX_VALUE;

  private final long urrId;
  private final AtomicLong uplinkOctets = new AtomicLong();
  private final AtomicLong uplinkPackets = new AtomicLong();
  private final AtomicLong downlinkOctets = new AtomicLong();
  private final AtomicLong downlinkPackets = new AtomicLong();
  private final AtomicLong firstNanos = new AtomicLong(NEVER);
  private final AtomicLong lastNanos = new AtomicLong(NEVER);

  // Counts at which the control side wants to be told, once.
  private final AtomicLong totalAlarm = new AtomicLong(NEVER);
  private final AtomicLong uplinkAlarm = new AtomicLong(NEVER);
  private final AtomicLong downlinkAlarm = new AtomicLong(NEVER);
  private final AtomicBoolean told = new AtomicBoolean();
  private final AtomicBoolean stopped = new AtomicBoolean();

  UsageMeter(long urrId) {
    this.urrId = urrId;
  }

  public long urrId() {
    return urrId;
  }

  // ---- the data path

  /// True while the quota is used up: packets are not forwarded.
  boolean isStopped() {
    return stopped.get();
  }

  /// Counts a packet.
  ///
  /// @return true if the control side must be told: it is the first packet, or an alarm is reached
  boolean count(boolean uplink, int octets, long nowNanos) {
    AtomicLong octetsOfDirection = uplink ? uplinkOctets : downlinkOctets;
    AtomicLong packetsOfDirection = uplink ? uplinkPackets : downlinkPackets;
    long sum = octetsOfDirection.getPlain() + octets;
    octetsOfDirection.setRelease(sum);
    packetsOfDirection.setRelease(packetsOfDirection.getPlain() + 1);
    lastNanos.setRelease(nowNanos);
    if (firstNanos.get() == NEVER && firstNanos.compareAndSet(NEVER, nowNanos)) {
      return true;
    }
    long other = (uplink ? downlinkOctets : uplinkOctets).getAcquire();
    boolean reached =
        sum >= (uplink ? uplinkAlarm : downlinkAlarm).get() || sum + other >= totalAlarm.get();
    return reached && told.compareAndSet(false, true);
  }

  // ---- the control side

  public Reading read() {
    return new Reading(
        uplinkOctets.getAcquire(),
        downlinkOctets.getAcquire(),
        uplinkPackets.getAcquire(),
        downlinkPackets.getAcquire());
  }

  public boolean hasCounted() {
    return firstNanos.get() != NEVER;
  }

  /// When the first packet came since the measurement began; only if there was one.
  public long firstNanos() {
    return firstNanos.get();
  }

  public long lastNanos() {
    return lastNanos.get();
  }

  /// Wants to be told at these counts; negative: never.
  public void setAlarm(long total, long uplink, long downlink) {
    totalAlarm.set(total < 0 ? NEVER : total);
    uplinkAlarm.set(uplink < 0 ? NEVER : uplink);
    downlinkAlarm.set(downlink < 0 ? NEVER : downlink);
    told.set(false);
  }

  /// Lets traffic pass, or stops it.
  public void setStopped(boolean stop) {
    stopped.set(stop);
  }
}
