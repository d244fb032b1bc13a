package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.AccessPriority;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.UrrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group 3GPP Access Forwarding Action Information (TS 29.244 table 7.5.2.8-2).
@TlvGroup
public record ThreegppAccessForwardingActionInformation(
    @Ie(type = 108, presence = MANDATORY) FarId farId,
    @Ie(type = 173, presence = CONDITIONAL, octets = 1) @Nullable Integer weight,
    @Ie(type = 174, presence = CONDITIONAL) @Nullable AccessPriority priority,
    @Ie(type = 81, presence = CONDITIONAL) List<UrrId> urrIds,
    @Ie(type = 275, presence = OPTIONAL, octets = 1) @Nullable Integer ratType) {

  public ThreegppAccessForwardingActionInformation {
    urrIds = List.copyOf(urrIds);
  }

  public static ThreegppAccessForwardingActionInformationBuilder builder() {
    return new ThreegppAccessForwardingActionInformationBuilder();
  }
}
