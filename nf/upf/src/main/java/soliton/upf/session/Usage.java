package soliton.upf.session;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.upf.path.UsageMeter;
import soliton.upf.path.UsageMeter.Reading;
import soliton.upf.rules.Limits;

/// What was used up to a moment, since the rule was made.
///
/// @param nanos metered time
/// @param events starts of the traffic
record Usage(Reading traffic, long nanos, long events) {
  static final Usage NOTHING = new Usage(UsageMeter.NOTHING, 0, 0);
  static final long SECOND_NANOS = 1_000_000_000L;

  Usage minus(Usage earlier) {
    return new Usage(
        traffic.minus(earlier.traffic), nanos - earlier.nanos, events - earlier.events);
  }

  /// This, with what another had of the kinds that have new limits.
  Usage with(Usage other, Limits renewed) {
    return new Usage(
        renewed.volume() == null ? traffic : other.traffic,
        renewed.seconds() == null ? nanos : other.nanos,
        renewed.events() == null ? events : other.events);
  }

  boolean isNothing() {
    return traffic.packets() == 0 && seconds() == 0 && events == 0;
  }

  long seconds() {
    return nanos / SECOND_NANOS;
  }

  boolean reachesVolume(Limits limits) {
    var volume = limits.volume();
    return volume != null
        && (reaches(traffic.octets(), volume.total())
            || reaches(traffic.uplinkOctets(), volume.uplink())
            || reaches(traffic.downlinkOctets(), volume.downlink()));
  }

  boolean reachesTime(Limits limits) {
    return reaches(seconds(), limits.seconds());
  }

  boolean reachesEvents(Limits limits) {
    return reaches(events, limits.events());
  }

  boolean reachesAny(Limits limits) {
    return reachesVolume(limits) || reachesTime(limits) || reachesEvents(limits);
  }

  /// Limits of 2^63 and more, which look negative, are never reached.
  private static boolean reaches(long used, @Nullable Long limit) {
    return limit != null && limit >= 0 && used >= limit;
  }

  // ---- survival

  void writeTo(OctetWriter to) {
    write(traffic, to);
    to.u64(nanos);
    to.u64(events);
  }

  static Usage readFrom(OctetReader from) {
    return new Usage(readTraffic(from), from.u64(), from.u64());
  }

  static void write(Reading traffic, OctetWriter to) {
    to.u64(traffic.uplinkOctets());
    to.u64(traffic.downlinkOctets());
    to.u64(traffic.uplinkPackets());
    to.u64(traffic.downlinkPackets());
  }

  static Reading readTraffic(OctetReader from) {
    return new Reading(from.u64(), from.u64(), from.u64(), from.u64());
  }
}
