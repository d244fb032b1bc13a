package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Core network assistance information for inactive. TS 38.413 9.3.1.15.
@Sequence
public record CoreNetworkAssistanceInformationForInactive(
    UeIdentityIndexValue ueIdentityIndexValue,
    @Nullable PagingDrx ueSpecificDrx,
    PeriodicRegistrationUpdateTimer periodicRegistrationUpdateTimer,
    @Nullable MicoModeIndication micoModeIndication,
    @ListSize(min = 1, max = 16) List<TaiListForInactiveItem> taiListForInactive,
    @Nullable ExpectedUeBehaviour expectedUeBehaviour,
    @Ie(id = 223, criticality = IGNORE)
        @Nullable EutraPagingEdrxInformation eutraPagingEdrxInformation,
    @Ie(id = 280, criticality = IGNORE)
        @Nullable ExtendedUeIdentityIndexValue extendedUeIdentityIndexValue,
    @Ie(id = 118, criticality = IGNORE)
        @Nullable UeRadioCapabilityForPaging ueRadioCapabilityForPaging,
    @Ie(id = 282, criticality = IGNORE) @Nullable MicoAllPlmn micoAllPlmn,
    @Ie(id = 332, criticality = IGNORE) @Nullable NrPagingEdrxInformation nrPagingEdrxInformation,
    @Ie(id = 343, criticality = IGNORE)
        @Nullable PagingCauseIndicationForVoiceService pagingCauseIndicationForVoiceService,
    @Ie(id = 344, criticality = IGNORE)
        @Nullable PeipsassistanceInformation peipsassistanceInformation,
    @Ie(id = 365, criticality = IGNORE)
        @Nullable HashedUeIdentityIndexValue hashedUeIdentityIndexValue,
    @Ie(id = 405, criticality = IGNORE)
        @Nullable CnMtCommunicationHandling cnMtCommunicationHandling,
    @Ie(id = 477, criticality = IGNORE)
        @Nullable LpwusPsAssistanceInformation lpwusPsAssistanceInformation,
    @Ie(id = 478, criticality = IGNORE)
        @Nullable FurtherExtendedUeIdentityIndexValue furtherExtendedUeIdentityIndexValue,
    @Ie(id = 495, criticality = IGNORE) @Nullable LpwusDisableIndication lpwusDisableIndication) {
  public CoreNetworkAssistanceInformationForInactive {
    taiListForInactive = List.copyOf(taiListForInactive);
  }
}
