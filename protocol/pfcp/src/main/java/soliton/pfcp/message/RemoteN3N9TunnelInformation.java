package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.Name;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Remote N3/N9 Tunnel Information (TS 29.244 table 7.5.8.6-7).
@TlvGroup
public record RemoteN3N9TunnelInformation(
    @Ie(type = 21, presence = MANDATORY) FTeid fTeid,
    @Ie(type = 22, presence = OPTIONAL) @Nullable Name networkInstance) {

  public static RemoteN3N9TunnelInformationBuilder builder() {
    return new RemoteN3N9TunnelInformationBuilder();
  }
}
