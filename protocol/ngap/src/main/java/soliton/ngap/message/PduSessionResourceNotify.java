package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.PduSessionResourceNotifyItem;
import soliton.ngap.ie.PduSessionResourceReleasedItemNot;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PDU SESSION RESOURCE NOTIFY, NG-RAN node to AMF: tells that QoS flows or sessions changed or
/// were released. TS 38.413 9.2.1.7.
@ApMessage(procedure = 30, kind = INITIATING, criticality = IGNORE)
public record PduSessionResourceNotify(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 66, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceNotifyItem> pduSessionResourceNotifyList,
    @Ie(id = 67, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceReleasedItemNot> pduSessionResourceReleasedListNot,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation)
    implements FromRan {
  public PduSessionResourceNotify {
    pduSessionResourceNotifyList =
        pduSessionResourceNotifyList == null ? null : List.copyOf(pduSessionResourceNotifyList);
    pduSessionResourceReleasedListNot =
        pduSessionResourceReleasedListNot == null
            ? null
            : List.copyOf(pduSessionResourceReleasedListNot);
  }
}
