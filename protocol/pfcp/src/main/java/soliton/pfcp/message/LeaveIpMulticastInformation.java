package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.IpMulticastAddress;
import soliton.pfcp.ie.SourceIpAddress;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Leave IP Multicast Information IE within Usage Report (TS 29.244 table 7.5.8.3-5).
@TlvGroup
public record LeaveIpMulticastInformation(
    @Ie(type = 191, presence = MANDATORY) IpMulticastAddress ipMulticastAddress,
    @Ie(type = 192, presence = CONDITIONAL) List<SourceIpAddress> sourceIpAddresses) {

  public LeaveIpMulticastInformation {
    sourceIpAddresses = List.copyOf(sourceIpAddresses);
  }

  public static LeaveIpMulticastInformationBuilder builder() {
    return new LeaveIpMulticastInformationBuilder();
  }
}
