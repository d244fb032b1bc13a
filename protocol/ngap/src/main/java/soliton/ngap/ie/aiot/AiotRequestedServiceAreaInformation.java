package soliton.ngap.ie.aiot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// AIoT requested service area information. TS 38.413 9.4.5.
@Sequence
public record AiotRequestedServiceAreaInformation(
    @ListSize(min = 1, max = 65535) @Nullable List<AiotRequestedReaderItem> requestedReaderList,
    @ListSize(min = 1, max = 256) @Nullable List<AiotAreaId> requestedAiotAreaList) {
  public AiotRequestedServiceAreaInformation {
    requestedReaderList = requestedReaderList == null ? null : List.copyOf(requestedReaderList);
    requestedAiotAreaList =
        requestedAiotAreaList == null ? null : List.copyOf(requestedAiotAreaList);
  }
}
