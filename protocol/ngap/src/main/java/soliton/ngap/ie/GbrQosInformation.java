package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// GBR QoS information. TS 38.413 9.3.1.10.
@Sequence
public record GbrQosInformation(
    BitRate maximumFlowBitRateDl,
    BitRate maximumFlowBitRateUl,
    BitRate guaranteedFlowBitRateDl,
    BitRate guaranteedFlowBitRateUl,
    @Nullable NotificationControl notificationControl,
    @Nullable PacketLossRate maximumPacketLossRateDl,
    @Nullable PacketLossRate maximumPacketLossRateUl,
    @Ie(id = 220, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<AlternativeQosParaSetItem> alternativeQosParaSetList,
    @Ie(id = 489, criticality = IGNORE)
        @Nullable MonitoringRequestonAvailableBitrate monitoringRequestonAvailableBitrate) {
  public GbrQosInformation {
    alternativeQosParaSetList =
        alternativeQosParaSetList == null ? null : List.copyOf(alternativeQosParaSetList);
  }
}
