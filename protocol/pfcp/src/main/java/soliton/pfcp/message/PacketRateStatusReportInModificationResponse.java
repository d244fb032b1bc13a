package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.PacketRateStatus;
import soliton.pfcp.ie.QerId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Packet Rate Status Report (TS 29.244 table 7.5.5.4-1).
@TlvGroup
public record PacketRateStatusReportInModificationResponse(
    @Ie(type = 109, presence = MANDATORY) QerId qerId,
    @Ie(type = 193, presence = MANDATORY) PacketRateStatus packetRateStatus) {

  public static PacketRateStatusReportInModificationResponseBuilder builder() {
    return new PacketRateStatusReportInModificationResponseBuilder();
  }
}
