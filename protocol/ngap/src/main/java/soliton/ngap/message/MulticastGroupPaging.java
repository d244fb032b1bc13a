package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.mbs.MbsServiceArea;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.ngap.ie.mbs.MulticastGroupPagingAreaItem;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// MULTICAST GROUP PAGING, AMF to NG-RAN node: pages the members of a multicast session. TS
/// 38.413 9.2.4.2.
@ApMessage(procedure = 74, kind = INITIATING, criticality = IGNORE)
public record MulticastGroupPaging(
    @Ie(id = 299, criticality = IGNORE, presence = MANDATORY) @Nullable MbsSessionId mbsSessionId,
    @Ie(id = 298, criticality = IGNORE) @Nullable MbsServiceArea mbsServiceArea,
    @Ie(id = 307, criticality = IGNORE, presence = MANDATORY) @ListSize(min = 1, max = 64)
        @Nullable List<MulticastGroupPagingAreaItem> multicastGroupPagingAreaList)
    implements FromCore {
  public MulticastGroupPaging {
    multicastGroupPagingAreaList =
        multicastGroupPagingAreaList == null ? null : List.copyOf(multicastGroupPagingAreaList);
  }
}
