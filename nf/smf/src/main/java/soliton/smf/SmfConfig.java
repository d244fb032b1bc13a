package soliton.smf;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.sbi.NfInstanceId;

/// What an SMF is told by its operator.
///
/// @param n4 own end of N4, UDP port 8805; where a data network has IPv6 the SMF also binds UDP
///     port 2152 of this address, for packets between UE and SMF (TS 29.244 5.3)
/// @param upf the UPF's end of N4
/// @param slices slices whose sessions this SMF accepts
/// @param sessionsPerUe 1..15 (TS 24.007 11.2.3.1b)
/// @param usage when the UPF reports usage while a session lasts; at its end it always does
/// @param congestion what is refused when there is too much
/// @param upfTunnels the UPF's address on N3, for a UPF that does not allocate tunnels itself
///     (without FTUP, TS 29.244 5.5.1); absent: it is asked all the same, and may refuse
public record SmfConfig(
    NfInstanceId id,
    Plmn plmn,
    InetSocketAddress n4,
    InetSocketAddress upf,
    List<Snssai> slices,
    List<DataNetwork> dataNetworks,
    int sessionsPerUe,
    UsageReporting usage,
    Congestion congestion,
    @Nullable Ipv4Address upfTunnels) {
  public SmfConfig {
    slices = List.copyOf(slices);
    dataNetworks = List.copyOf(dataNetworks);
  }

  /// Usage is reported at the end of a session, and nothing is refused for congestion.
  public SmfConfig(
      NfInstanceId id,
      Plmn plmn,
      InetSocketAddress n4,
      InetSocketAddress upf,
      List<Snssai> slices,
      List<DataNetwork> dataNetworks,
      int sessionsPerUe) {
    this(
        id,
        plmn,
        n4,
        upf,
        slices,
        dataNetworks,
        sessionsPerUe,
        UsageReporting.AT_THE_END,
        Congestion.NONE,
        null);
  }

  public SmfConfig with(UsageReporting reporting) {
    return new SmfConfig(
        id, plmn, n4, upf, slices, dataNetworks, sessionsPerUe, reporting, congestion, upfTunnels);
  }

  public SmfConfig with(Congestion limits) {
    return new SmfConfig(
        id, plmn, n4, upf, slices, dataNetworks, sessionsPerUe, usage, limits, upfTunnels);
  }

  public SmfConfig withUpfTunnels(Ipv4Address address) {
    return new SmfConfig(
        id, plmn, n4, upf, slices, dataNetworks, sessionsPerUe, usage, congestion, address);
  }

  /// When usage of a session is reported while it lasts (TS 29.244 5.2.2). Every session is
  /// measured, by one rule for its volume and duration, and the answer to its deletion tells what
  /// was not reported before.
  ///
  /// @param period at least a second; absent: not periodically
  /// @param volumeThresholdOctets of both directions together; absent: not by volume
  public record UsageReporting(@Nullable Duration period, @Nullable Long volumeThresholdOctets) {
    /// At the end of a session only.
    public static final UsageReporting AT_THE_END = new UsageReporting(null, null);

    public UsageReporting {
      boolean tooOften = period != null && period.toSeconds() < 1;
      if (tooOften || volumeThresholdOctets != null && volumeThresholdOctets < 1) {
        throw new IllegalArgumentException(
            "usage reports need a period of a second or more and a positive threshold");
      }
    }
  }

  /// When sessions are refused for congestion (TS 24.501 6.2.7, 6.2.8); a data network has a limit
  /// of its own.
  ///
  /// @param maxSessions of this SMF; more are refused with cause #26 and back-off timer T3396
  /// @param maxSessionsOfSlice more are refused with cause #69 and back-off timer T3585
  /// @param backOff after which a UE may try again; it gets up to half of it more, by chance, so
  ///     that not all come back at one time
  public record Congestion(
      int maxSessions, Map<Snssai, Integer> maxSessionsOfSlice, Duration backOff) {
    public static final Congestion NONE =
        new Congestion(Integer.MAX_VALUE, Map.of(), Duration.ofMinutes(2));

    public Congestion {
      maxSessionsOfSlice = Map.copyOf(maxSessionsOfSlice);
    }
  }
}
