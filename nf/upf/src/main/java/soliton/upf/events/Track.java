package soliton.upf.events;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.base.Qfi;
import soliton.sbi.nupf.NupfEventExposure.MeasurementType;
import soliton.sbi.nupf.NupfEventExposure.ThroughputMeasurement;
import soliton.sbi.nupf.NupfEventExposure.ThroughputStatisticsMeasurement;
import soliton.sbi.nupf.NupfEventExposure.UserDataUsageMeasurements;
import soliton.sbi.nupf.NupfEventExposure.VolumeMeasurement;
import soliton.upf.reading.Counted;

/// What one subscription knows of a session or flow: where the last report ended, and the busiest
/// second since. Owned by the control side.
final class Track {
  /// A count at a moment.
  record Mark(Counted counted, long nanos, Instant time) {}

  private static final double BITS_TIMES_NANOS = 8e9;

  private Mark reported;
  private Mark sampled;
  private ThroughputMeasurement peak = ThroughputMeasurement.NONE;

  Track(Mark start) {
    reported = start;
    sampled = start;
  }

  Instant since() {
    return reported.time();
  }

  void sample(Mark now) {
    peak = greater(peak, throughput(sampled, now));
    sampled = now;
  }

  /// The next report begins here.
  void report(Mark now) {
    reported = now;
    sampled = now;
    peak = ThroughputMeasurement.NONE;
  }

  UserDataUsageMeasurements measures(Mark now, @Nullable Qfi flow, Set<MeasurementType> types) {
    return new UserDataUsageMeasurements(
        flow,
        types.contains(MeasurementType.VOLUME_MEASUREMENT)
            ? volume(now.counted().since(reported.counted()))
            : null,
        types.contains(MeasurementType.THROUGHPUT_MEASUREMENT) ? throughput(reported, now) : null,
        null);
  }

  UserDataUsageMeasurements trends(Mark now, @Nullable Qfi flow) {
    ThroughputMeasurement average = throughput(reported, now);
    return new UserDataUsageMeasurements(
        flow, null, null, new ThroughputStatisticsMeasurement(average, greater(peak, average)));
  }

  static VolumeMeasurement volume(Counted counted) {
    return new VolumeMeasurement(
        counted.uplinkOctets(),
        counted.downlinkOctets(),
        counted.uplinkPackets(),
        counted.downlinkPackets());
  }

  private static ThroughputMeasurement throughput(Mark from, Mark to) {
    long nanos = to.nanos() - from.nanos();
    if (nanos <= 0) {
      return ThroughputMeasurement.NONE;
    }
    Counted counted = to.counted().since(from.counted());
    return new ThroughputMeasurement(
        new BitRate((long) (counted.uplinkOctets() * BITS_TIMES_NANOS / nanos)),
        new BitRate((long) (counted.downlinkOctets() * BITS_TIMES_NANOS / nanos)),
        Math.round(counted.uplinkPackets() * 1e9 / nanos),
        Math.round(counted.downlinkPackets() * 1e9 / nanos));
  }

  private static ThroughputMeasurement greater(ThroughputMeasurement a, ThroughputMeasurement b) {
    return new ThroughputMeasurement(
        new BitRate(Math.max(a.ulThroughput().bitsPerSecond(), b.ulThroughput().bitsPerSecond())),
        new BitRate(Math.max(a.dlThroughput().bitsPerSecond(), b.dlThroughput().bitsPerSecond())),
        Math.max(a.ulPacketThroughput(), b.ulPacketThroughput()),
        Math.max(a.dlPacketThroughput(), b.dlPacketThroughput()));
  }
}
