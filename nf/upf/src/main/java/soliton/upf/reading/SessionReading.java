package soliton.upf.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.transport.flow.Prefix;

/// What is known of a session at a moment.
///
/// @param seid what the SMF calls it in messages to this UPF
/// @param supi as the SMF told (User ID, TS 29.244 8.2.101), as are DNN and slice; null if it did
///     not
/// @param network the network instance its packets leave to; empty for a nameless one
/// @param addresses of the UE and networks behind it; none for sessions of Ethernet
/// @param idleNanos since its last packet, or its beginning
/// @param flows by QoS flow identifier, those that the rules name now
/// @param drops reasons that never happened are left out
public record SessionReading(
    long seid,
    @Nullable Supi supi,
    @Nullable Dnn dnn,
    @Nullable Snssai snssai,
    String network,
    List<Prefix> addresses,
    CarriedBy carriedBy,
    long idleNanos,
    Counted counted,
    Map<Integer, Counted> flows,
    Map<DropReason, Long> drops,
    BitRates rates) {
  public SessionReading {
    addresses = List.copyOf(addresses);
    flows = Map.copyOf(flows);
    drops = Map.copyOf(drops);
  }

  /// Rates of the session in kilobit/s of 1000 bits.
  ///
  /// @param uplinkMaximum the least one that most rules obey (the AMBR of the session); -1 for none
  /// @param uplinkGuarantee of all flows together; 0 for none
  public record BitRates(
      long uplinkMaximum, long downlinkMaximum, long uplinkGuarantee, long downlinkGuarantee) {}

  public long dropped() {
    return drops.values().stream().mapToLong(Long::longValue).sum();
  }
}
