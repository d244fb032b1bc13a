package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Redundant N3/N9 Transmission Information (TS 29.244 table 7.5.8.6-5).
@TlvGroup
public record RedundantN3N9TransmissionInformation(
    @Ie(type = 400, presence = MANDATORY) LocalN3N9TunnelInformation localN3N9TunnelInformation,
    @Ie(type = 401, presence = MANDATORY) RemoteN3N9TunnelInformation remoteN3N9TunnelInformation) {

  public static RedundantN3N9TransmissionInformationBuilder builder() {
    return new RedundantN3N9TransmissionInformationBuilder();
  }
}
