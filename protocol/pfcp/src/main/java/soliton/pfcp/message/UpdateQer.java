package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.PacketRate;
import soliton.pfcp.ie.QerControlIndications;
import soliton.pfcp.ie.QerCorrelationId;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.QerIndications;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Changes of a QoS enforcement rule; what is not there stays (TS 29.244 table 7.5.4.5-1).
@TlvGroup
public record UpdateQer(
    @Ie(type = 109, presence = MANDATORY) QerId qerId,
    @Ie(type = 28, presence = CONDITIONAL) @Nullable QerCorrelationId qerCorrelationId,
    @Ie(type = 25, presence = CONDITIONAL) @Nullable GateStatus gateStatus,
    @Ie(type = 26, presence = CONDITIONAL) @Nullable BitRates maximumBitrate,
    @Ie(type = 27, presence = CONDITIONAL) @Nullable BitRates guaranteedBitrate,
    @Ie(type = 94, presence = CONDITIONAL) @Nullable PacketRate packetRate,
    @Ie(type = 124, presence = CONDITIONAL, octets = 1, bits = 6)
        @Nullable Integer qosFlowIdentifier,
    @Ie(type = 123, presence = CONDITIONAL, octets = 1, bits = 1) @Nullable Integer reflectiveQos,
    @Ie(type = 158, presence = CONDITIONAL, octets = 1, bits = 3)
        @Nullable Integer pagingPolicyIndicator,
    @Ie(type = 157, presence = OPTIONAL, octets = 4) @Nullable Long averagingWindow,
    @Ie(type = 251, presence = CONDITIONAL) @Nullable QerControlIndications qerControlIndications,
    @Ie(type = 319, presence = CONDITIONAL) @Nullable QerIndications qerIndications,
    @Removed List<Integer> removed) {

  public UpdateQer {
    removed = List.copyOf(removed);
  }

  public static UpdateQerBuilder builder() {
    return new UpdateQerBuilder();
  }
}
