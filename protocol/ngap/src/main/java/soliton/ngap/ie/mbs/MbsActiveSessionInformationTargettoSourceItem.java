package soliton.ngap.ie.mbs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MBS-ActiveSessionInformation-TargettoSourceItem. TS 38.413 9.4.
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
