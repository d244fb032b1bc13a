package soliton.transport.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// What is done with packets of one kind. A session's rules of a direction are tried in their
/// order; a packet that no rule matches is handed over.
///
/// @param qfis QoS flows that an uplink packet may be marked with, one bit each; 0 for any or none
/// @param filter that the packet must match; null for all packets
/// @param action what is done with it
/// @param buckets numbers of [RateLine]s that must admit the packet, all of them; at most
///     [#MOST_BUCKETS]
/// @param guarantee number of a [RateLine] with the guaranteed rate: what it admits passes the
///     [Lines#LINK_UP] or [Lines#LINK_DOWN] even when that is full; [Lines#NONE] for best effort
/// @param meters numbers of [UsageLine]s that count the packet; at most [#MOST_METERS]
/// @param marksCongestion packets of L4S are marked (ECN, RFC 9331) while a bucket or the link is
///     ahead of its rate by more than [RateLine#CONGESTED_NANOS], they themselves included
public record FlowRule(
    long qfis,
    @Nullable FlowFilter filter,
    Action action,
    List<Integer> buckets,
    int guarantee,
    List<Integer> meters,
    boolean marksCongestion) {
  public static final int MOST_BUCKETS = 3;
  public static final int MOST_METERS = 4;

  public FlowRule {
    buckets = List.copyOf(buckets);
    meters = List.copyOf(meters);
  }

  /// One that marks nothing.
  public FlowRule(
      long qfis,
      @Nullable FlowFilter filter,
      Action action,
      List<Integer> buckets,
      int guarantee,
      List<Integer> meters) {
    this(qfis, filter, action, buckets, guarantee, meters, false);
  }

  /// For packets that match another filter.
  public FlowRule with(@Nullable FlowFilter other) {
    return new FlowRule(qfis, other, action, buckets, guarantee, meters, marksCongestion);
  }

  /// What is done with a packet.
  public sealed interface Action {
    /// The data path shall do it, and asks the lines itself: the rule has none.
    record HandOver() implements Action {}

    /// Nobody shall have it (a closed gate, a FAR that drops); counted under [Drop#BY_RULE].
    record Discard() implements Action {}

    /// It goes to the data network as it is.
    ///
    /// @param dscp written into its header (transport level marking, TS 29.244 5.4.9), or -1
    record ToNetwork(int dscp) implements Action {}

    /// It goes through a GTP-U tunnel.
    ///
    /// @param local address of this end: 4 or 16 octets, as the other
    /// @param peer address of the far end
    /// @param teid of the far end
    /// @param qfi QoS flow it is marked with, or -1 for none: then there is no PDU session
    ///     container
    /// @param reflective the phone derives uplink rules from it (RQI)
    /// @param dscp of the outer header, 0 to 63
    record ToTunnel(Octets local, Octets peer, int teid, int qfi, boolean reflective, int dscp)
        implements Action {}
  }
}
