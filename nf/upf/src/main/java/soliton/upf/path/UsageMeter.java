package soliton.upf.path;

import static soliton.transport.flow.UsageLine.DOWNLINK_OCTETS;
import static soliton.transport.flow.UsageLine.DOWNLINK_PACKETS;
import static soliton.transport.flow.UsageLine.LAST_NANOS;
import static soliton.transport.flow.UsageLine.UPLINK_OCTETS;
import static soliton.transport.flow.UsageLine.UPLINK_PACKETS;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import soliton.pfcp.ie.Cause;
import soliton.transport.flow.Lines;
import soliton.transport.flow.UsageLine;
import soliton.upf.rules.RuleFault;

/// Counts what matches a usage reporting rule, in a line that a faster way in front of the data
/// path counts in too. Any thread counts; the control side reads, sets alarms and stops traffic.
///
/// The faster way is told of alarms [#EARLY_OCTETS] before they are reached, so that the packet
/// that reaches one is always seen here, and both ways come to the same reports.
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

    public Reading plus(Reading other) {
      return new Reading(
          uplinkOctets + other.uplinkOctets,
          downlinkOctets + other.downlinkOctets,
          uplinkPackets + other.uplinkPackets,
          downlinkPackets + other.downlinkPackets);
    }
  }

  /// Counts at which the control side wants to be told; [#NEVER] for those that do not matter.
  public record Alarms(long total, long uplink, long downlink) {
    public static final Alarms NONE = new Alarms(NEVER, NEVER, NEVER);
  }

  public static final Reading NOTHING = new Reading(0, 0, 0, 0);

  /// No packet yet, or no alarm.
  public static final long NEVER = Long.MAX_VALUE;

  /// More than any packet has that a faster way carries.
  static final long EARLY_OCTETS = 16_384;

  private final long urrId;
  private final Lines lines;
  private final MemorySegment memory;
  private final int line;
  private final AtomicLong totalAlarm = new AtomicLong(NEVER);
  private final AtomicLong uplinkAlarm = new AtomicLong(NEVER);
  private final AtomicLong downlinkAlarm = new AtomicLong(NEVER);
  private final AtomicBoolean told = new AtomicBoolean();
  private final AtomicBoolean stopped = new AtomicBoolean();

  // The first packet, where it was asked for.
  private final AtomicLong firstNanos = new AtomicLong(NEVER);
  private final AtomicBoolean awaitsFirst = new AtomicBoolean();

  // Downlink packets that were dropped although they matched.
  private final AtomicLong droppedOctets = new AtomicLong();
  private final AtomicLong droppedPackets = new AtomicLong();
  private final AtomicLong droppedOctetsAlarm = new AtomicLong(NEVER);
  private final AtomicLong droppedPacketsAlarm = new AtomicLong(NEVER);
  private final AtomicBoolean toldOfDrops = new AtomicBoolean();

  /// A meter on a line that nobody else has.
  private UsageMeter(long urrId, Lines lines, int line) {
    this.urrId = urrId;
    this.lines = lines;
    this.memory = lines.memory();
    this.line = line;
  }

  /// A meter at zero.
  ///
  /// @throws RuleFault if no line is free (cause 75)
  static UsageMeter open(long urrId, Lines lines) {
    int line = lines.take();
    if (line == Lines.NONE) {
      throw RuleFault.of(Cause.NO_RESOURCES_AVAILABLE, "no line is free to count in");
    }
    UsageMeter meter = new UsageMeter(urrId, lines, line);
    UsageLine.clear(meter.memory, line);
    meter.tellLine();
    return meter;
  }

  /// The meter that an earlier process had on this line, with its counts.
  static UsageMeter reopen(long urrId, Lines lines, int line) {
    lines.claim(line);
    return new UsageMeter(urrId, lines, line);
  }

  /// The line is free for others; the meter counts no more. After the last [#read].
  public void close() {
    lines.giveBack(line);
  }

  public long urrId() {
    return urrId;
  }

  /// Number of its line, for a faster way.
  public int line() {
    return line;
  }

  // ---- the data path

  /// True while the quota is used up: packets are not forwarded.
  boolean isStopped() {
    return stopped.getAcquire();
  }

  /// Counts a packet.
  ///
  /// @return true if the control side must be told: it is the first packet, or an alarm is reached
  boolean count(boolean uplink, int octets, long nowNanos) {
    UsageLine.count(memory, line, uplink, octets, nowNanos);
    if (awaitsFirst.getAcquire() && isFirst(nowNanos)) {
      return true;
    }
    return isReached() && told.compareAndSet(false, true);
  }

  private boolean isReached() {
    long up = UsageLine.read(memory, line, UPLINK_OCTETS);
    long down = UsageLine.read(memory, line, DOWNLINK_OCTETS);
    return up + down >= totalAlarm.getAcquire()
        || up >= uplinkAlarm.getAcquire()
        || down >= downlinkAlarm.getAcquire();
  }

  /// Notices a packet that is not counted because traffic is stopped.
  ///
  /// @return true if the control side must be told: it is the first packet
  boolean notice(long nowNanos) {
    return awaitsFirst.getAcquire() && isFirst(nowNanos);
  }

  private boolean isFirst(long nowNanos) {
    if (!awaitsFirst.compareAndSet(true, false)) {
      return false;
    }
    firstNanos.set(nowNanos);
    return true;
  }

  /// Counts a downlink packet that was dropped.
  ///
  /// @return true if the control side must be told: as many were dropped as it wants to know of
  boolean drop(int octets) {
    droppedOctets.getAndAdd(octets);
    droppedPackets.getAndIncrement();
    return hasDroppedEnough() && toldOfDrops.compareAndSet(false, true);
  }

  // ---- the control side

  public Reading read() {
    return new Reading(
        UsageLine.read(memory, line, UPLINK_OCTETS),
        UsageLine.read(memory, line, DOWNLINK_OCTETS),
        UsageLine.read(memory, line, UPLINK_PACKETS),
        UsageLine.read(memory, line, DOWNLINK_PACKETS));
  }

  /// When the first packet came since [#awaitFirst]; [#NEVER] if none came.
  public long firstNanos() {
    return firstNanos.get();
  }

  /// When the last packet came, by whatever way; [#NEVER] if none came.
  public long lastNanos() {
    long last = UsageLine.read(memory, line, LAST_NANOS);
    return last == 0 ? NEVER : last;
  }

  public long droppedOctets() {
    return droppedOctets.get();
  }

  public long droppedPackets() {
    return droppedPackets.get();
  }

  /// Wants to be told of the next packet and its time. A faster way hands over all packets until
  /// it has come, so this is for those who need to know.
  public void awaitFirst() {
    firstNanos.set(NEVER);
    awaitsFirst.set(true);
    tellLine();
  }

  /// Wants to be told at these counts, and once more of those that are reached already.
  public void setAlarms(Alarms alarms) {
    totalAlarm.set(alarms.total());
    uplinkAlarm.set(alarms.uplink());
    downlinkAlarm.set(alarms.downlink());
    told.set(false);
    tellLine();
  }

  /// True if as much was dropped as the control side wants to know of.
  public boolean hasDroppedEnough() {
    return droppedOctets.get() >= droppedOctetsAlarm.getAcquire()
        || droppedPackets.get() >= droppedPacketsAlarm.getAcquire();
  }

  /// Wants to be told when this much was dropped, in all; [#NEVER] for what does not matter.
  public void setDropAlarms(long octets, long packets) {
    droppedOctetsAlarm.set(octets);
    droppedPacketsAlarm.set(packets);
    toldOfDrops.set(false);
  }

  /// Lets traffic pass, or stops it.
  public void setStopped(boolean stop) {
    stopped.set(stop);
    tellLine();
  }

  /// A faster way hands over what the data path must see itself.
  private void tellLine() {
    boolean always = stopped.get() || awaitsFirst.get();
    UsageLine.setAlarms(
        memory,
        line,
        early(uplinkAlarm.get()),
        early(downlinkAlarm.get()),
        always ? 0 : early(totalAlarm.get()));
  }

  private static long early(long alarm) {
    return alarm == NEVER ? UsageLine.NEVER : Math.max(0, alarm - EARLY_OCTETS);
  }
}
