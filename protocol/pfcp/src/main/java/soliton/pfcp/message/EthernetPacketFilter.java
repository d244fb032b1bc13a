package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.EthernetFilterProperties;
import soliton.pfcp.ie.MacAddress;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.VlanTag;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// What an Ethernet frame must be like to match (TS 29.244 table 7.5.2.2-3).
@TlvGroup
public record EthernetPacketFilter(
    @Ie(type = 138, presence = CONDITIONAL, octets = 4) @Nullable Long ethernetFilterId,
    @Ie(type = 139, presence = CONDITIONAL)
        @Nullable EthernetFilterProperties ethernetFilterProperties,
    @Ie(type = 133, presence = OPTIONAL) List<MacAddress> macAddresses,
    @Ie(type = 136, presence = OPTIONAL, octets = 2) @Nullable Integer ethertype,
    @Ie(type = 134, presence = OPTIONAL) @Nullable VlanTag cTag,
    @Ie(type = 135, presence = OPTIONAL) @Nullable VlanTag sTag,
    @Ie(type = 23, presence = OPTIONAL) List<SdfFilter> sdfFilters) {

  public EthernetPacketFilter {
    macAddresses = List.copyOf(macAddresses);
    sdfFilters = List.copyOf(sdfFilters);
  }

  public static EthernetPacketFilterBuilder builder() {
    return new EthernetPacketFilterBuilder();
  }
}
