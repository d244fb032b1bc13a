package soliton.gnb;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.base.Qfi;
import soliton.gtpu.PduSessionContainer;

/// Answers the stamps of QoS monitoring (TS 38.415 5.4.1.1, 5.5.3.8): the time of a measured
/// downlink packet goes back with the next uplink packet of its flow, beside the times at which it
/// came here and the answer left. May be used by any thread.
final class QosMonitoring {
  /// From 1900, where NTP begins (RFC 5905 6), to 1970.
  private static final long NTP_SECONDS_OF_1970 = 2_208_988_800L;

  private final Clock clock;
  private final Map<Integer, Measured> waiting = new ConcurrentHashMap<>();

  private record Measured(long sent, long received) {}

  QosMonitoring(Clock clock) {
    this.clock = clock;
  }

  /// A downlink packet of the flow was measured.
  ///
  /// @param sent as the UPF says
  void onDownlink(int flow, long sent) {
    waiting.put(flow, new Measured(sent, now()));
  }

  /// What an uplink packet of the flow that leaves now is to say, or null if nothing was measured
  /// since the last one.
  PduSessionContainer.@Nullable Times answer(Qfi flow) {
    Measured measured = waiting.isEmpty() ? null : waiting.remove(flow.value());
    return measured == null
        ? null
        : new PduSessionContainer.Times(measured.sent, measured.received, now());
  }

  private long now() {
    return ntp(clock.now());
  }

  /// The time as 64 bits of NTP: 32 of seconds, 32 of their fraction.
  static long ntp(Instant time) {
    long fraction = ((long) time.getNano() << 32) / 1_000_000_000L;
    return time.getEpochSecond() + NTP_SECONDS_OF_1970 << 32 | fraction;
  }
}
