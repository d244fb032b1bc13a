package soliton.ngap.ie.mbs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MBS mappingand data forwarding request item. TS 38.413 9.4.5.
@Sequence
public record MbsMappingandDataForwardingRequestItem(
    MrbId mrbId,
    @ListSize(min = 1, max = 64) List<Qfi> mbsQosFlowList,
    @Nullable MrbProgressInformation mrbProgressInformation) {
  public MbsMappingandDataForwardingRequestItem {
    mbsQosFlowList = List.copyOf(mbsQosFlowList);
  }
}
