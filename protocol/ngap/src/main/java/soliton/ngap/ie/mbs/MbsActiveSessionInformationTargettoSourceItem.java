package soliton.ngap.ie.mbs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MBS active session information targetto source item, part of
/// [soliton.ngap.transfer.TargetNgranNodeToSourceNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.30.
@Sequence
public record MbsActiveSessionInformationTargettoSourceItem(
    MbsSessionId mbsSessionId,
    @ListSize(min = 1, max = 32)
        @Nullable List<MbsDataForwardingResponseMrbItem> mbsDataForwardingResponseMrbList) {
  public MbsActiveSessionInformationTargettoSourceItem {
    mbsDataForwardingResponseMrbList =
        mbsDataForwardingResponseMrbList == null
            ? null
            : List.copyOf(mbsDataForwardingResponseMrbList);
  }
}
