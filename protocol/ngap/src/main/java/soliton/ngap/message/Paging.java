package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AssistanceDataForPaging;
import soliton.ngap.ie.CeModeBrestricted;
import soliton.ngap.ie.EnhancedCoverageRestriction;
import soliton.ngap.ie.EutraPagingEdrxInformation;
import soliton.ngap.ie.LpwusDisableIndication;
import soliton.ngap.ie.LpwusPsAssistanceInformation;
import soliton.ngap.ie.NbIotPagingDrx;
import soliton.ngap.ie.NbIotPagingEdrxInfo;
import soliton.ngap.ie.NrPagingEdrxInformation;
import soliton.ngap.ie.PagingCause;
import soliton.ngap.ie.PagingDrx;
import soliton.ngap.ie.PagingOrigin;
import soliton.ngap.ie.PagingPriority;
import soliton.ngap.ie.PeipsassistanceInformation;
import soliton.ngap.ie.TaiListForPagingItem;
import soliton.ngap.ie.UePagingIdentity;
import soliton.ngap.ie.UeRadioCapabilityForPaging;
import soliton.ngap.ie.WusAssistanceInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PAGING, AMF to NG-RAN node: pages a UE. TS 38.413 9.2.4.1.
@ApMessage(procedure = 24, kind = INITIATING, criticality = IGNORE)
public record Paging(
    @Ie(id = 115, criticality = IGNORE, presence = MANDATORY)
        @Nullable UePagingIdentity uePagingIdentity,
    @Ie(id = 50, criticality = IGNORE) @Nullable PagingDrx pagingDrx,
    @Ie(id = 103, criticality = IGNORE, presence = MANDATORY) @ListSize(min = 1, max = 16)
        @Nullable List<TaiListForPagingItem> taiListForPaging,
    @Ie(id = 52, criticality = IGNORE) @Nullable PagingPriority pagingPriority,
    @Ie(id = 118, criticality = IGNORE)
        @Nullable UeRadioCapabilityForPaging ueRadioCapabilityForPaging,
    @Ie(id = 51, criticality = IGNORE) @Nullable PagingOrigin pagingOrigin,
    @Ie(id = 11, criticality = IGNORE) @Nullable AssistanceDataForPaging assistanceDataForPaging,
    @Ie(id = 203, criticality = IGNORE) @Nullable NbIotPagingEdrxInfo nbIotPagingEdrxInfo,
    @Ie(id = 202, criticality = IGNORE) @Nullable NbIotPagingDrx nbIotPagingDrx,
    @Ie(id = 205, criticality = IGNORE)
        @Nullable EnhancedCoverageRestriction enhancedCoverageRestriction,
    @Ie(id = 208, criticality = IGNORE) @Nullable WusAssistanceInformation wusAssistanceInformation,
    @Ie(id = 223, criticality = IGNORE)
        @Nullable EutraPagingEdrxInformation eutraPagingEdrxInformation,
    @Ie(id = 222, criticality = IGNORE) @Nullable CeModeBrestricted ceModeBrestricted,
    @Ie(id = 332, criticality = IGNORE) @Nullable NrPagingEdrxInformation nrPagingEdrxInformation,
    @Ie(id = 342, criticality = IGNORE) @Nullable PagingCause pagingCause,
    @Ie(id = 344, criticality = IGNORE)
        @Nullable PeipsassistanceInformation peipsassistanceInformation,
    @Ie(id = 477, criticality = IGNORE)
        @Nullable LpwusPsAssistanceInformation lpwusPsAssistanceInformation,
    @Ie(id = 495, criticality = IGNORE) @Nullable LpwusDisableIndication lpwusDisableIndication)
    implements FromCore {
  public Paging {
    taiListForPaging = taiListForPaging == null ? null : List.copyOf(taiListForPaging);
  }
}
