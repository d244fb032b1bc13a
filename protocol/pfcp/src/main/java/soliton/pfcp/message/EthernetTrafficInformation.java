package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;

import java.util.List;
import soliton.pfcp.ie.MacAddresses;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Ethernet Traffic Information, a group (TS 29.244 table 7.5.8.3-3).
@TlvGroup
public record EthernetTrafficInformation(
    @Ie(type = 144, presence = CONDITIONAL) List<MacAddresses> macAddressesDetecteds,
    @Ie(type = 145, presence = CONDITIONAL) List<MacAddresses> macAddressesRemoveds) {

  public EthernetTrafficInformation {
    macAddressesDetecteds = List.copyOf(macAddressesDetecteds);
    macAddressesRemoveds = List.copyOf(macAddressesRemoveds);
  }

  public static EthernetTrafficInformationBuilder builder() {
    return new EthernetTrafficInformationBuilder();
  }
}
