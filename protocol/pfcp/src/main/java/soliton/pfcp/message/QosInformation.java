package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group QoS Information in GTP-U Path QoS Report (TS 29.244 table 7.4.5.1.6-1).
@TlvGroup
public record QosInformation(
    @Ie(type = 234, presence = MANDATORY, octets = 4) long averagePacketDelay,
    @Ie(type = 235, presence = CONDITIONAL, octets = 4) @Nullable Long minimumPacketDelay,
    @Ie(type = 236, presence = CONDITIONAL, octets = 4) @Nullable Long maximumPacketDelay,
    @Ie(type = 30, presence = CONDITIONAL) @Nullable TransportLevelMarking dscp) {

  public static QosInformationBuilder builder() {
    return new QosInformationBuilder();
  }
}
