package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.AccessPriority;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.UrrId;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Group Update Non 3GPP Access Forwarding Action Information (TS 29.244 table 7.5.4.16-3).
@TlvGroup
public record UpdateNonThreegppAccessForwardingActionInformation(
    @Ie(type = 108, presence = CONDITIONAL) @Nullable FarId farId,
    @Ie(type = 173, presence = CONDITIONAL, octets = 1) @Nullable Integer weight,
    @Ie(type = 174, presence = CONDITIONAL) @Nullable AccessPriority priority,
    @Ie(type = 81, presence = CONDITIONAL) List<UrrId> urrIds,
    @Ie(type = 275, presence = OPTIONAL, octets = 1) @Nullable Integer ratType,
    @Removed List<Integer> removed) {

  public UpdateNonThreegppAccessForwardingActionInformation {
    urrIds = List.copyOf(urrIds);
    removed = List.copyOf(removed);
  }

  public static UpdateNonThreegppAccessForwardingActionInformationBuilder builder() {
    return new UpdateNonThreegppAccessForwardingActionInformationBuilder();
  }
}
