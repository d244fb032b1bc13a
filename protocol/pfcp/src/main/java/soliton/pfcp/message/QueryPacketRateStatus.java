package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.QerId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Query Packet Rate Status (TS 29.244 table 7.5.4.22-1).
@TlvGroup
public record QueryPacketRateStatus(@Ie(type = 109, presence = MANDATORY) QerId qerId) {

  public static QueryPacketRateStatusBuilder builder() {
    return new QueryPacketRateStatusBuilder();
  }
}
