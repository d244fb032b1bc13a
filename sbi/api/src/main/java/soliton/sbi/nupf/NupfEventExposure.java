package soliton.sbi.nupf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Qfi;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.sbi.NfInstanceId;
import soliton.sbi.SbiProblem;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowInformation;

/// Nupf_EventExposure (TS 29.564 5.2): what the user plane saw of sessions. Names and meanings are
/// those of its data types; volumes are in octets, rates in bit/s and packets/s instead of text.
public interface NupfEventExposure {

  /// Subscribe (CreateSubscription). The listener, in the place of `eventNotifyUri`, hears of
  /// events until the subscription ends.
  ///
  /// @throws SbiProblem 400 `MANDATORY_IE_MISSING`, `MANDATORY_IE_INCORRECT` or
  ///     `OPTIONAL_IE_INCORRECT` with the attribute, 404 `USER_NOT_FOUND`, 429 `NF_CONGESTION`
  ///     without room, 501 `UNSUPPORTED_EVENT` and `UNSUPPORTED_PARAMETER` with what cannot be
  ///     served
  CreatedEventSubscription createSubscription(
      UpfEventSubscription subscription, NotificationListener listener);

  /// Subscribe to modify (ModifySubscription): how it reports from now on; counts go on.
  ///
  /// @throws SbiProblem 404 `SUBSCRIPTION_NOT_FOUND`, else as for a new one
  UpfEventSubscription modifySubscription(String subscriptionId, UpfEventMode mode);

  /// Unsubscribe (DeleteSubscription). What was measured since the last report is told no more.
  ///
  /// @throws SbiProblem 404 `SUBSCRIPTION_NOT_FOUND`
  void deleteSubscription(String subscriptionId);

  /// Hears of events (Notify). One call at a time for a UPF; must not block for long.
  interface NotificationListener {
    void onNotification(NotificationData notification);
  }

  /// NotificationData.
  ///
  /// @param items at least one
  /// @param achievedSampRatio percent of the UEs that were asked for; absent without sampling
  record NotificationData(
      List<NotificationItem> items, String correlationId, @Nullable Integer achievedSampRatio) {
    public NotificationData {
      items = List.copyOf(items);
    }
  }

  /// NotificationItem: an event of a PDU session.
  ///
  /// @param ueIpv6Prefix with [#ueIpv6Bits]; a session without any address has neither
  /// @param timeStamp when it was measured
  /// @param startTime since when it was counted; absent: since the session began
  record NotificationItem(
      EventType eventType,
      @Nullable Ipv4Address ueIpv4Addr,
      @Nullable Ipv6Address ueIpv6Prefix,
      int ueIpv6Bits,
      @Nullable Dnn dnn,
      @Nullable Snssai snssai,
      @Nullable Supi supi,
      Instant timeStamp,
      @Nullable Instant startTime,
      List<UserDataUsageMeasurements> userDataUsageMeasurements) {
    public NotificationItem {
      userDataUsageMeasurements = List.copyOf(userDataUsageMeasurements);
    }
  }

  /// UserDataUsageMeasurements: for the session, or for one of its QoS flows.
  ///
  /// @param qfi the flow that was measured, with [Granularity#PER_FLOW]; the specification names
  ///     flows by packet filters only, the lines of this house are of QoS flows
  record UserDataUsageMeasurements(
      @Nullable Qfi qfi,
      @Nullable VolumeMeasurement volumeMeasurement,
      @Nullable ThroughputMeasurement throughputMeasurement,
      @Nullable ThroughputStatisticsMeasurement throughputStatisticsMeasurement) {}

  /// VolumeMeasurement: octets of IP packets or frames inside tunnels, and packets.
  record VolumeMeasurement(long ulVolume, long dlVolume, long ulNbOfPackets, long dlNbOfPackets) {
    public long totalVolume() {
      return ulVolume + dlVolume;
    }

    public long totalNbOfPackets() {
      return ulNbOfPackets + dlNbOfPackets;
    }
  }

  /// ThroughputMeasurement: means over the time that was measured.
  ///
  /// @param ulPacketThroughput packets/s
  record ThroughputMeasurement(
      BitRate ulThroughput,
      BitRate dlThroughput,
      long ulPacketThroughput,
      long dlPacketThroughput) {
    public static final ThroughputMeasurement NONE =
        new ThroughputMeasurement(new BitRate(0), new BitRate(0), 0, 0);
  }

  /// ThroughputStatisticsMeasurement: the mean, and the busiest second.
  record ThroughputStatisticsMeasurement(
      ThroughputMeasurement average, ThroughputMeasurement peak) {}

  /// UpfEventSubscription. Of `anyUe`, `ueIpAddress` and `supi` one is given.
  ///
  /// @param ueIpv6Address any address of the UE
  /// @param dnn sessions to other networks are left out; absent: none
  /// @param snssai likewise
  record UpfEventSubscription(
      List<UpfEvent> eventList,
      String notifyCorrelationId,
      UpfEventMode eventReportingMode,
      NfInstanceId nfId,
      @Nullable Ipv4Address ueIpv4Address,
      @Nullable Ipv6Address ueIpv6Address,
      boolean anyUe,
      @Nullable Supi supi,
      @Nullable Dnn dnn,
      @Nullable Snssai snssai) {
    public UpfEventSubscription {
      eventList = List.copyOf(eventList);
    }

    public UpfEventSubscription with(UpfEventMode mode) {
      return new UpfEventSubscription(
          eventList,
          notifyCorrelationId,
          mode,
          nfId,
          ueIpv4Address,
          ueIpv6Address,
          anyUe,
          supi,
          dnn,
          snssai);
    }
  }

  /// UpfEventMode.
  ///
  /// @param maxReports notifications of a UE after which the subscription ends, positive; absent:
  ///     no limit. One-time subscriptions end after the first.
  /// @param expiry absent: never
  /// @param repPeriod of periodic reports, and what a one-time report measures; whole seconds
  /// @param sampRatio percent of the UEs, 1..100; absent: all
  record UpfEventMode(
      UpfEventTrigger trigger,
      @Nullable Integer maxReports,
      @Nullable Instant expiry,
      @Nullable Duration repPeriod,
      @Nullable Integer sampRatio) {
    public static UpfEventMode every(Duration period) {
      return new UpfEventMode(UpfEventTrigger.PERIODIC, null, null, period, null);
    }

    public static UpfEventMode once(Duration period) {
      return new UpfEventMode(UpfEventTrigger.ONE_TIME, null, null, period, null);
    }
  }

  /// UpfEvent.
  ///
  /// @param immediateFlag what was counted since the session began comes in the answer
  /// @param measurementTypes empty: volume and throughput
  record UpfEvent(
      EventType type,
      boolean immediateFlag,
      List<MeasurementType> measurementTypes,
      List<String> appIds,
      List<FlowInformation> trafficFilters,
      @Nullable Granularity granularityOfMeasurement) {
    public UpfEvent {
      measurementTypes = List.copyOf(measurementTypes);
      appIds = List.copyOf(appIds);
      trafficFilters = List.copyOf(trafficFilters);
    }

    /// All measurements of the sessions.
    public static UpfEvent of(EventType type) {
      return new UpfEvent(type, false, List.of(), List.of(), List.of(), null);
    }

    public UpfEvent immediately() {
      return new UpfEvent(
          type, true, measurementTypes, appIds, trafficFilters, granularityOfMeasurement);
    }

    public UpfEvent with(Granularity granularity) {
      return new UpfEvent(
          type, immediateFlag, measurementTypes, appIds, trafficFilters, granularity);
    }
  }

  /// CreatedEventSubscription.
  ///
  /// @param reportList what was asked for at once; empty if nothing was, or there is nothing
  record CreatedEventSubscription(
      UpfEventSubscription subscription, String subscriptionId, List<NotificationItem> reportList) {
    public CreatedEventSubscription {
      reportList = List.copyOf(reportList);
    }
  }

  /// EventType.
  enum EventType {
    QOS_MONITORING,
    USER_DATA_USAGE_MEASURES,
    USER_DATA_USAGE_TRENDS,
    TSC_MNGT_INFO,
    UE_NAT_MAPPING_INFO,
    HANDLING_OF_PAYLOAD_HEADERS_INFO,
    SUBSCRIPTION_TERMINATION
  }

  /// UpfEventTrigger.
  enum UpfEventTrigger {
    ONE_TIME,
    PERIODIC,
    CONTINUOUS
  }

  /// MeasurementType.
  enum MeasurementType {
    VOLUME_MEASUREMENT,
    THROUGHPUT_MEASUREMENT,
    APPLICATION_RELATED_INFO
  }

  /// GranularityOfMeasurement.
  enum Granularity {
    PER_APPLICATION,
    PER_SESSION,
    PER_FLOW
  }
}
