package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Alternative QoS para set item. TS 38.413 9.4.5.
@Sequence
public record AlternativeQosParaSetItem(
    AlternativeQosParaSetIndex alternativeQosParaSetIndex,
    @Nullable BitRate guaranteedFlowBitRateDl,
    @Nullable BitRate guaranteedFlowBitRateUl,
    @Nullable PacketDelayBudget packetDelayBudget,
    @Nullable PacketErrorRate packetErrorRate,
    @Ie(id = 432, criticality = IGNORE) @Nullable MaximumDataBurstVolume maximumDataBurstVolume,
    @Ie(id = 484, criticality = IGNORE)
        @Nullable ExtendedPacketDelayBudget pduSetDelayBudgetDownlink,
    @Ie(id = 485, criticality = IGNORE) @Nullable ExtendedPacketDelayBudget pduSetDelayBudgetUplink,
    @Ie(id = 486, criticality = IGNORE) @Nullable PacketErrorRate pduSetErrorRateDownlink,
    @Ie(id = 487, criticality = IGNORE) @Nullable PacketErrorRate pduSetErrorRateUplink) {}
