package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NumberOfUeIpAddresses;
import soliton.pfcp.ie.PoolIdentity;
import soliton.pfcp.ie.SliceId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group UE IP Address Usage Information (TS 29.244 table 7.4.4.3.1-1).
@TlvGroup
public record UeIpAddressUsageInformation(
    @Ie(type = 52, presence = MANDATORY, octets = 4) long ueIpAddressUsageSequenceNumber,
    @Ie(type = 53, presence = MANDATORY, octets = 1) int ueIpAddressUsageMetric,
    @Ie(type = 269, presence = MANDATORY, octets = 2) int validityTimer,
    @Ie(type = 268, presence = MANDATORY) NumberOfUeIpAddresses numberOfUeIpAddresses,
    @Ie(type = 22, presence = MANDATORY) Name networkInstance,
    @Ie(type = 177, presence = OPTIONAL) @Nullable PoolIdentity ueIpAddressPoolId,
    @Ie(type = 257, presence = OPTIONAL) @Nullable SliceId snssai) {

  public static UeIpAddressUsageInformationBuilder builder() {
    return new UeIpAddressUsageInformationBuilder();
  }
}
