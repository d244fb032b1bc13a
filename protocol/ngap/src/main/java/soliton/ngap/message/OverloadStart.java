package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.GuamiListItem;
import soliton.ngap.ie.OverloadResponse;
import soliton.ngap.ie.OverloadStartNssaiItem;
import soliton.ngap.ie.TrafficLoadReductionIndication;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// OVERLOAD START, AMF to NG-RAN node: asks to reduce the load. TS 38.413 9.2.6.14.
@ApMessage(procedure = 22, kind = INITIATING, criticality = IGNORE)
public record OverloadStart(
    @Ie(id = 2, criticality = REJECT) @Nullable OverloadResponse amfOverloadResponse,
    @Ie(id = 9, criticality = IGNORE)
        @Nullable TrafficLoadReductionIndication amfTrafficLoadReductionIndication,
    @Ie(id = 49, criticality = IGNORE) @ListSize(min = 1, max = 1024)
        @Nullable List<OverloadStartNssaiItem> overloadStartNssaiList,
    @Ie(id = 451, criticality = IGNORE) @ListSize(min = 1, max = 1024)
        @Nullable List<GuamiListItem> guamiList)
    implements FromCore {
  public OverloadStart {
    overloadStartNssaiList =
        overloadStartNssaiList == null ? null : List.copyOf(overloadStartNssaiList);
    guamiList = guamiList == null ? null : List.copyOf(guamiList);
  }
}
