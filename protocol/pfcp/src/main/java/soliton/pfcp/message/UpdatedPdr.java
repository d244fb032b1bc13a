package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.UeIpAddress;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// What the user plane function allocated for a PDR that was changed (TS 29.244 table 7.5.5.5-1).
@TlvGroup
public record UpdatedPdr(
    @Ie(type = 56, presence = MANDATORY) PdrId pdrId,
    @Ie(type = 21, presence = CONDITIONAL) @Nullable FTeid localFTeidForRedundantTransmission,
    @Ie(type = 93, presence = CONDITIONAL) List<UeIpAddress> ueIpAddresses) {

  public UpdatedPdr {
    ueIpAddresses = List.copyOf(ueIpAddresses);
  }

  public static UpdatedPdrBuilder builder() {
    return new UpdatedPdrBuilder();
  }
}
