package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;

import java.util.List;
import soliton.pfcp.ie.MacAddresses;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Ethernet Traffic Information (TS 29.244 table 7.5.8.3-3).
@TlvGroup
public record EthernetTrafficInformation(
    @Ie(type = 144, presence = CONDITIONAL) List<MacAddresses> macAddressesDetected,
    @Ie(type = 145, presence = CONDITIONAL) List<MacAddresses> macAddressesRemoved) {

  public EthernetTrafficInformation {
    macAddressesDetected = List.copyOf(macAddressesDetected);
    macAddressesRemoved = List.copyOf(macAddressesRemoved);
  }

  public static EthernetTrafficInformationBuilder builder() {
    return new EthernetTrafficInformationBuilder();
  }
}
