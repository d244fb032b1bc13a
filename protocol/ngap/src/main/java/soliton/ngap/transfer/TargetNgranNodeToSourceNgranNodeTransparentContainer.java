package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.DapsResponseInfoItem;
import soliton.ngap.ie.DirectForwardingPathAvailability;
import soliton.ngap.ie.NgapieSupportInformationResponseItem;
import soliton.ngap.ie.mbs.MbsActiveSessionInformationTargettoSourceItem;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Target NG-RAN node to source NG-RAN node transparent container, between two NG-RAN nodes. TS
/// 38.413 9.3.1.30.
@Sequence
public record TargetNgranNodeToSourceNgranNodeTransparentContainer(
    Octets rrcContainer,
    @Ie(id = 267, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<DapsResponseInfoItem> dapsResponseInfoList,
    @Ie(id = 22, criticality = IGNORE)
        @Nullable DirectForwardingPathAvailability directForwardingPathAvailability,
    @Ie(id = 324, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<MbsActiveSessionInformationTargettoSourceItem>
            mbsActiveSessionInformationTargettoSourceList,
    @Ie(id = 356, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<NgapieSupportInformationResponseItem> ngapieSupportInformationResponseList)
    implements NgapTransfer {
  public TargetNgranNodeToSourceNgranNodeTransparentContainer {
    dapsResponseInfoList = dapsResponseInfoList == null ? null : List.copyOf(dapsResponseInfoList);
    mbsActiveSessionInformationTargettoSourceList =
        mbsActiveSessionInformationTargettoSourceList == null
            ? null
            : List.copyOf(mbsActiveSessionInformationTargettoSourceList);
    ngapieSupportInformationResponseList =
        ngapieSupportInformationResponseList == null
            ? null
            : List.copyOf(ngapieSupportInformationResponseList);
  }
}
