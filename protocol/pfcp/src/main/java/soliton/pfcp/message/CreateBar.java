package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.MtSdtControlInformation;
import soliton.pfcp.ie.PacketCount;
import soliton.pfcp.ie.TimerValue;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Buffering action rule: how packets wait (TS 29.244 table 7.5.2.6-1).
@TlvGroup
public record CreateBar(
    @Ie(type = 88, presence = MANDATORY) BarId barId,
    @Ie(type = 140, presence = CONDITIONAL, octets = 1)
        @Nullable Integer suggestedBufferingPacketsCount,
    @Ie(type = 347, presence = OPTIONAL) @Nullable MtSdtControlInformation mtSdtControlInformation,
    @Ie(type = 47, presence = CONDITIONAL) @Nullable TimerValue dlBufferingDuration,
    @Ie(type = 48, presence = OPTIONAL) @Nullable PacketCount dlBufferingSuggestedPacketCount) {

  public static CreateBarBuilder builder() {
    return new CreateBarBuilder();
  }
}
