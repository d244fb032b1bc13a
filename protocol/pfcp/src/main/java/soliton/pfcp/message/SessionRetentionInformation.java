package soliton.pfcp.message;

import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import soliton.pfcp.ie.IpAddresses;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group PFCP Session Retention Information (within PFCP Association Setup Request) (TS 29.244
/// table 7.4.4.1-2).
@TlvGroup
public record SessionRetentionInformation(
    @Ie(type = 185, presence = OPTIONAL) List<IpAddresses> cpPfcpEntityIpAddresses) {

  public SessionRetentionInformation {
    cpPfcpEntityIpAddresses = List.copyOf(cpPfcpEntityIpAddresses);
  }

  public static SessionRetentionInformationBuilder builder() {
    return new SessionRetentionInformationBuilder();
  }
}
