package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.IndexToRfsp;
import soliton.ngap.ie.NgranCgi;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.mbs.MbsActiveSessionInformationSourcetoTargetItem;
import soliton.ngap.ie.measurement.CandidateRelayUeInformationItem;
import soliton.ngap.ie.measurement.ERabInformationItem;
import soliton.ngap.ie.measurement.LastVisitedCellItem;
import soliton.ngap.ie.measurement.NgapieSupportInformationRequestItem;
import soliton.ngap.ie.measurement.PduSessionResourceInformationItem;
import soliton.ngap.ie.measurement.QmcConfigInfo;
import soliton.ngap.ie.measurement.SgNbUeX2ApId;
import soliton.ngap.ie.measurement.SourceNodeId;
import soliton.ngap.ie.measurement.TimeBasedHandoverInformation;
import soliton.ngap.ie.measurement.UeHistoryInformationFromTheUe;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Source NG-RAN node to target NG-RAN node transparent container, between two NG-RAN nodes. TS
/// 38.413 9.3.1.29.
@Sequence
public record SourceNgranNodeToTargetNgranNodeTransparentContainer(
    Octets rrcContainer,
    @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceInformationItem> pduSessionResourceInformationList,
    @ListSize(min = 1, max = 256) @Nullable List<ERabInformationItem> eRabInformationList,
    NgranCgi targetCellId,
    @Nullable IndexToRfsp indexToRfsp,
    @ListSize(min = 1, max = 16) List<LastVisitedCellItem> ueHistoryInformation,
    @Ie(id = 182, criticality = IGNORE) @Nullable SgNbUeX2ApId sgNbUeX2ApId,
    @Ie(id = 253, criticality = IGNORE)
        @Nullable UeHistoryInformationFromTheUe ueHistoryInformationFromTheUe,
    @Ie(id = 286, criticality = IGNORE) @Nullable SourceNodeId sourceNodeId,
    @Ie(id = 288, criticality = IGNORE) @Nullable RanUeNgapId ueContextReferenceAtSource,
    @Ie(id = 323, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<MbsActiveSessionInformationSourcetoTargetItem>
            mbsActiveSessionInformationSourcetoTargetList,
    @Ie(id = 328, criticality = IGNORE) @Nullable QmcConfigInfo qmcConfigInfo,
    @Ie(id = 355, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<NgapieSupportInformationRequestItem> ngapieSupportInformationRequestList,
    @Ie(id = 382, criticality = REJECT) @ListSize(min = 1, max = 32)
        @Nullable List<CandidateRelayUeInformationItem> candidateRelayUeInformationList,
    @Ie(id = 420, criticality = IGNORE)
        @Nullable TimeBasedHandoverInformation timeBasedHandoverInformation,
    @Ie(id = 437, criticality = IGNORE) @Nullable QmcConfigInfo sourceSnToTargetSnQmcInfo)
    implements NgapTransfer {
  public SourceNgranNodeToTargetNgranNodeTransparentContainer {
    pduSessionResourceInformationList =
        pduSessionResourceInformationList == null
            ? null
            : List.copyOf(pduSessionResourceInformationList);
    eRabInformationList = eRabInformationList == null ? null : List.copyOf(eRabInformationList);
    ueHistoryInformation = List.copyOf(ueHistoryInformation);
    mbsActiveSessionInformationSourcetoTargetList =
        mbsActiveSessionInformationSourcetoTargetList == null
            ? null
            : List.copyOf(mbsActiveSessionInformationSourcetoTargetList);
    ngapieSupportInformationRequestList =
        ngapieSupportInformationRequestList == null
            ? null
            : List.copyOf(ngapieSupportInformationRequestList);
    candidateRelayUeInformationList =
        candidateRelayUeInformationList == null
            ? null
            : List.copyOf(candidateRelayUeInformationList);
  }
}
