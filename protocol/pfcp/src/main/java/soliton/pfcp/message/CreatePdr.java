package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.MarId;
import soliton.pfcp.ie.MultipathApplicableIndication;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PacketReplicationInformation;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.PoolIdentity;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UrrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Packet detection rule: which packets, and which rules apply to them (TS 29.244 table 7.5.2.2-1).
@TlvGroup
public record CreatePdr(
    @Ie(type = 56, presence = MANDATORY) PdrId pdrId,
    @Ie(type = 29, presence = MANDATORY) Precedence precedence,
    @Ie(type = 2, presence = MANDATORY) Pdi pdi,
    @Ie(type = 95, presence = CONDITIONAL) @Nullable OuterHeaderRemoval outerHeaderRemoval,
    @Ie(type = 108, presence = CONDITIONAL) @Nullable FarId farId,
    @Ie(type = 81, presence = CONDITIONAL) List<UrrId> urrIds,
    @Ie(type = 109, presence = CONDITIONAL) List<QerId> qerIds,
    @Ie(type = 106, presence = CONDITIONAL) List<Name> activatePredefinedRules,
    @Ie(type = 163, presence = OPTIONAL) @Nullable TimeStamp activationTime,
    @Ie(type = 164, presence = OPTIONAL) @Nullable TimeStamp deactivationTime,
    @Ie(type = 170, presence = CONDITIONAL) @Nullable MarId marId,
    @Ie(type = 179, presence = CONDITIONAL)
        @Nullable PacketReplicationInformation packetReplicationAndDetectionCarryOnInformation,
    @Ie(type = 188, presence = OPTIONAL) List<IpMulticastAddressingInfo> ipMulticastAddressingInfos,
    @Ie(type = 177, presence = OPTIONAL) @Nullable PoolIdentity ueIpAddressPoolIdentity,
    @Ie(type = 265, presence = CONDITIONAL)
        @Nullable MultipathApplicableIndication multipathApplicableIndication,
    @Ie(type = 271, presence = CONDITIONAL)
        @Nullable TransportDelayReporting transportDelayReporting,
    @Ie(type = 275, presence = OPTIONAL, octets = 1) @Nullable Integer ratType) {

  public CreatePdr {
    urrIds = List.copyOf(urrIds);
    qerIds = List.copyOf(qerIds);
    activatePredefinedRules = List.copyOf(activatePredefinedRules);
    ipMulticastAddressingInfos = List.copyOf(ipMulticastAddressingInfos);
  }

  public static CreatePdrBuilder builder() {
    return new CreatePdrBuilder();
  }
}
