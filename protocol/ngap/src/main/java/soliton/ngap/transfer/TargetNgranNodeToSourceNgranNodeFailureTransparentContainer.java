package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.CellCagInformation;
import soliton.ngap.ie.NgapieSupportInformationResponseItem;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Target NG-RAN node to source NG-RAN node failure transparent container, between two NG-RAN
/// nodes. TS 38.413 9.4.5.
@Sequence
public record TargetNgranNodeToSourceNgranNodeFailureTransparentContainer(
    @Nullable CellCagInformation cellCagInformation,
    @Ie(id = 356, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<NgapieSupportInformationResponseItem> ngapieSupportInformationResponseList)
    implements NgapTransfer {
  public TargetNgranNodeToSourceNgranNodeFailureTransparentContainer {
    ngapieSupportInformationResponseList =
        ngapieSupportInformationResponseList == null
            ? null
            : List.copyOf(ngapieSupportInformationResponseList);
  }
}
