package soliton.ngap.ie.mbs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MBS active session information sourceto target item, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.29.
@Sequence
public record MbsActiveSessionInformationSourcetoTargetItem(
    MbsSessionId mbsSessionId,
    @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Nullable MbsServiceArea mbsServiceArea,
    @ListSize(min = 1, max = 64) List<MbsQosFlowsToBeSetupItem> mbsQosFlowsToBeSetupList,
    @ListSize(min = 1, max = 32)
        @Nullable List<MbsMappingandDataForwardingRequestItem>
            mbsMappingandDataForwardingRequestList) {
  public MbsActiveSessionInformationSourcetoTargetItem {
    mbsQosFlowsToBeSetupList = List.copyOf(mbsQosFlowsToBeSetupList);
    mbsMappingandDataForwardingRequestList =
        mbsMappingandDataForwardingRequestList == null
            ? null
            : List.copyOf(mbsMappingandDataForwardingRequestList);
  }
}
