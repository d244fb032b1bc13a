package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import soliton.pfcp.ie.IpMulticastAddress;
import soliton.pfcp.ie.SourceIpAddress;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group IP Multicast Addressing Info (TS 29.244 table 7.5.2.2-4).
@TlvGroup
public record IpMulticastAddressingInfo(
    @Ie(type = 191, presence = MANDATORY) IpMulticastAddress ipMulticastAddress,
    @Ie(type = 192, presence = OPTIONAL) List<SourceIpAddress> sourceIpAddresses) {

  public IpMulticastAddressingInfo {
    sourceIpAddresses = List.copyOf(sourceIpAddresses);
  }

  public static IpMulticastAddressingInfoBuilder builder() {
    return new IpMulticastAddressingInfoBuilder();
  }
}
