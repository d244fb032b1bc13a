package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.MacAddresses;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Ethernet Context Information (TS 29.244 table 7.5.4.21-1).
@TlvGroup
public record EthernetContextInformation(
    @Ie(type = 144, presence = MANDATORY) List<MacAddresses> macAddressesDetected) {

  public EthernetContextInformation {
    macAddressesDetected = List.copyOf(macAddressesDetected);
  }

  public static EthernetContextInformationBuilder builder() {
    return new EthernetContextInformationBuilder();
  }
}
