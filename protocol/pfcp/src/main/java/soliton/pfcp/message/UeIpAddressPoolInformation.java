package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.IpVersion;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.PoolIdentity;
import soliton.pfcp.ie.SliceId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// A pool from which the user plane function allocates addresses (TS 29.244 table 7.4.4.1-3).
@TlvGroup
public record UeIpAddressPoolInformation(
    @Ie(type = 177, presence = MANDATORY) List<PoolIdentity> ueIpAddressPoolIdentities,
    @Ie(type = 22, presence = OPTIONAL) @Nullable Name networkInstance,
    @Ie(type = 257, presence = OPTIONAL) List<SliceId> snssais,
    @Ie(type = 258, presence = OPTIONAL) @Nullable IpVersion ipVersion) {

  public UeIpAddressPoolInformation {
    ueIpAddressPoolIdentities = List.copyOf(ueIpAddressPoolIdentities);
    snssais = List.copyOf(snssais);
  }

  public static UeIpAddressPoolInformationBuilder builder() {
    return new UeIpAddressPoolInformationBuilder();
  }
}
