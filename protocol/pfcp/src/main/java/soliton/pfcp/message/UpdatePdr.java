package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UrrId;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Changes of a packet detection rule; what is not there stays (TS 29.244 table 7.5.4.2-1).
@TlvGroup
public record UpdatePdr(
    @Ie(type = 56, presence = MANDATORY) PdrId pdrId,
    @Ie(type = 95, presence = CONDITIONAL) @Nullable OuterHeaderRemoval outerHeaderRemoval,
    @Ie(type = 29, presence = CONDITIONAL) @Nullable Precedence precedence,
    @Ie(type = 2, presence = CONDITIONAL) @Nullable Pdi pdi,
    @Ie(type = 108, presence = CONDITIONAL) @Nullable FarId farId,
    @Ie(type = 81, presence = CONDITIONAL) List<UrrId> urrIds,
    @Ie(type = 109, presence = CONDITIONAL) List<QerId> qerIds,
    @Ie(type = 106, presence = CONDITIONAL) List<Name> activatePredefinedRules,
    @Ie(type = 107, presence = CONDITIONAL) List<Name> deactivatePredefinedRules,
    @Ie(type = 163, presence = OPTIONAL) @Nullable TimeStamp activationTime,
    @Ie(type = 164, presence = OPTIONAL) @Nullable TimeStamp deactivationTime,
    @Ie(type = 188, presence = OPTIONAL) List<IpMulticastAddressingInfo> ipMulticastAddressingInfos,
    @Ie(type = 271, presence = CONDITIONAL)
        @Nullable TransportDelayReporting transportDelayReporting,
    @Ie(type = 275, presence = OPTIONAL, octets = 1) @Nullable Integer ratType,
    @Removed List<Integer> removed) {

  public UpdatePdr {
    urrIds = List.copyOf(urrIds);
    qerIds = List.copyOf(qerIds);
    activatePredefinedRules = List.copyOf(activatePredefinedRules);
    deactivatePredefinedRules = List.copyOf(deactivatePredefinedRules);
    ipMulticastAddressingInfos = List.copyOf(ipMulticastAddressingInfos);
    removed = List.copyOf(removed);
  }

  public static UpdatePdrBuilder builder() {
    return new UpdatePdrBuilder();
  }
}
