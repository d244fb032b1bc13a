package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.ExtendedBufferingNotificationPolicy;
import soliton.pfcp.ie.PacketCount;
import soliton.pfcp.ie.TimerValue;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Group Update BAR (PFCP Session Report Response) (TS 29.244 table 7.5.9.2-1).
@TlvGroup
public record UpdateBarInReportResponse(
    @Ie(type = 88, presence = MANDATORY) BarId barId,
    @Ie(type = 47, presence = CONDITIONAL) @Nullable TimerValue dlBufferingDuration,
    @Ie(type = 48, presence = OPTIONAL) @Nullable PacketCount dlBufferingSuggestedPacketCount,
    @Ie(type = 140, presence = CONDITIONAL, octets = 1)
        @Nullable Integer suggestedBufferingPacketsCount,
    @Ie(type = 346, presence = CONDITIONAL)
        @Nullable ExtendedBufferingNotificationPolicy extendedDlBufferingNotificationPolicy,
    @Removed List<Integer> removed) {

  public UpdateBarInReportResponse {
    removed = List.copyOf(removed);
  }

  public static UpdateBarInReportResponseBuilder builder() {
    return new UpdateBarInReportResponseBuilder();
  }
}
