package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// UE differentiation info. TS 38.413 9.4.5.
@Sequence
public record UeDifferentiationInfo(
    @Nullable PeriodicCommunicationIndicator periodicCommunicationIndicator,
    @IntegerRange(min = 1, max = 3600, extensible = true) @Nullable Integer periodicTime,
    @Nullable ScheduledCommunicationTime scheduledCommunicationTime,
    @Nullable StationaryIndication stationaryIndication,
    @Nullable TrafficProfile trafficProfile,
    @Nullable BatteryIndication batteryIndication) {

  /// Periodic communication indicator, of [UeDifferentiationInfo].
  @Enumerated
  public enum PeriodicCommunicationIndicator {
    PERIODICALLY,
    ONDEMAND
  }

  /// Stationary indication, of [UeDifferentiationInfo].
  @Enumerated
  public enum StationaryIndication {
    STATIONARY,
    MOBILE
  }

  /// Traffic profile, of [UeDifferentiationInfo].
  @Enumerated
  public enum TrafficProfile {
    SINGLE_PACKET,
    DUAL_PACKETS,
    MULTIPLE_PACKETS
  }

  /// Battery indication, of [UeDifferentiationInfo].
  @Enumerated
  public enum BatteryIndication {
    BATTERY_POWERED,
    BATTERY_POWERED_NOT_RECHARGEABLE_OR_REPLACEABLE,
    NOT_BATTERY_POWERED
  }
}
