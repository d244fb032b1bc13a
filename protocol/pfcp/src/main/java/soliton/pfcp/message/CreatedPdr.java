package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.UeIpAddress;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// What the user plane function allocated for a PDR (TS 29.244 table 7.5.3.2-1).
@TlvGroup
public record CreatedPdr(
    @Ie(type = 56, presence = MANDATORY) PdrId pdrId,
    @Ie(type = 21, presence = CONDITIONAL) @Nullable FTeid localFTeid,
    @Ie(type = 21, presence = CONDITIONAL) @Nullable FTeid localFTeidForRedundantTransmission,
    @Ie(type = 93, presence = CONDITIONAL) List<UeIpAddress> ueIpAddresses,
    @Ie(type = 350, presence = CONDITIONAL, octets = 1) @Nullable Octets mappedN6IpAddress) {

  public CreatedPdr {
    ueIpAddresses = List.copyOf(ueIpAddresses);
  }

  public static CreatedPdrBuilder builder() {
    return new CreatedPdrBuilder();
  }
}
