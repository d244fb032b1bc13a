package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.TrafficEndpointId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Names a traffic endpoint to remove (TS 29.244 table 7.5.4.14-1).
@TlvGroup
public record RemoveTrafficEndpoint(
    @Ie(type = 131, presence = MANDATORY) TrafficEndpointId trafficEndpointId) {

  public static RemoveTrafficEndpointBuilder builder() {
    return new RemoveTrafficEndpointBuilder();
  }
}
