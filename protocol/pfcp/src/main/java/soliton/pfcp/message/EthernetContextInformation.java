package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.MacAddresses;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Ethernet Context Information, a group (TS 29.244 table 7.5.4.21-1).
@TlvGroup
public record EthernetContextInformation(
    @Ie(type = 144, presence = MANDATORY) List<MacAddresses> macAddressesDetecteds) {

  public EthernetContextInformation {
    macAddressesDetecteds = List.copyOf(macAddressesDetecteds);
  }

  public static EthernetContextInformationBuilder builder() {
    return new EthernetContextInformationBuilder();
  }
}
