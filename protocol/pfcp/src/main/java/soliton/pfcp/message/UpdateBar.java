package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.ExtendedBufferingNotificationPolicy;
import soliton.pfcp.ie.MtSdtControlInformation;
import soliton.pfcp.ie.PacketCount;
import soliton.pfcp.ie.TimerValue;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Changes of a buffering action rule; what is not there stays (TS 29.244 table 7.5.4.11-1).
@TlvGroup
public record UpdateBar(
    @Ie(type = 88, presence = MANDATORY) BarId barId,
    @Ie(type = 140, presence = CONDITIONAL, octets = 1)
        @Nullable Integer suggestedBufferingPacketsCount,
    @Ie(type = 47, presence = CONDITIONAL) @Nullable TimerValue dlBufferingDuration,
    @Ie(type = 48, presence = OPTIONAL) @Nullable PacketCount dlBufferingSuggestedPacketCount,
    @Ie(type = 347, presence = OPTIONAL) @Nullable MtSdtControlInformation mtSdtControlInformation,
    @Ie(type = 346, presence = CONDITIONAL)
        @Nullable ExtendedBufferingNotificationPolicy extendedDlBufferingNotificationPolicy,
    @Removed List<Integer> removed) {

  public UpdateBar {
    removed = List.copyOf(removed);
  }

  public static UpdateBarBuilder builder() {
    return new UpdateBarBuilder();
  }
}
