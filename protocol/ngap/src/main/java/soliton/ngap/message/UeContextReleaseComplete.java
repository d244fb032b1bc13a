package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.InfoOnRecommendedCellsAndRanNodesForPaging;
import soliton.ngap.ie.PagingAssisDataforCeCapabUe;
import soliton.ngap.ie.PduSessionResourceItemCxtRelCpl;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// UE CONTEXT RELEASE COMPLETE, NG-RAN node to AMF: confirms that the context of a UE is
/// released. TS 38.413 9.2.2.6.
@ApMessage(procedure = 41, kind = SUCCESSFUL, criticality = REJECT)
public record UeContextReleaseComplete(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation,
    @Ie(id = 32, criticality = IGNORE)
        @Nullable InfoOnRecommendedCellsAndRanNodesForPaging
            infoOnRecommendedCellsAndRanNodesForPaging,
    @Ie(id = 60, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceItemCxtRelCpl> pduSessionResourceListCxtRelCpl,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics,
    @Ie(id = 207, criticality = IGNORE)
        @Nullable PagingAssisDataforCeCapabUe pagingAssisDataforCeCapabUe)
    implements FromRan {
  public UeContextReleaseComplete {
    pduSessionResourceListCxtRelCpl =
        pduSessionResourceListCxtRelCpl == null
            ? null
            : List.copyOf(pduSessionResourceListCxtRelCpl);
  }
}
