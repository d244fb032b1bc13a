package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.LV;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV1;
import soliton.nas.ie.AdditionalRequestResult;
import soliton.nas.ie.AlternativeNssai;
import soliton.nas.ie.DrxParameter;
import soliton.nas.ie.EmergencyNumbers;
import soliton.nas.ie.EpsBearerContextStatus;
import soliton.nas.ie.ExtendedDrxParameters;
import soliton.nas.ie.ExtendedRejectedNssai;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.LadnInformation;
import soliton.nas.ie.LpWusStatus;
import soliton.nas.ie.MicoIndication;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NbDrxParameter;
import soliton.nas.ie.NetworkFeatureSupport;
import soliton.nas.ie.NetworkSlicingIndication;
import soliton.nas.ie.Nid;
import soliton.nas.ie.NonThreeGppPolicies;
import soliton.nas.ie.Nssai;
import soliton.nas.ie.NssaiInclusionMode;
import soliton.nas.ie.NssrgInformation;
import soliton.nas.ie.PagingSubgroupAssistance;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.PlmnList;
import soliton.nas.ie.RadioCapabilityId;
import soliton.nas.ie.RadioCapabilityIdDeletion;
import soliton.nas.ie.RanTimingSynchronization;
import soliton.nas.ie.ReactivationErrors;
import soliton.nas.ie.RegistrationResult;
import soliton.nas.ie.RegistrationWaitRange;
import soliton.nas.ie.RejectedNssai;
import soliton.nas.ie.ServiceAreaList;
import soliton.nas.ie.ServiceLevelAaContainer;
import soliton.nas.ie.SnpnList;
import soliton.nas.ie.TaiList;
import soliton.nas.ie.TruncatedTmsiConfiguration;

/// REGISTRATION ACCEPT, network to UE. TS 24.501 8.2.7.
@Message(type = 0x42, clause = "8.2.7")
public record RegistrationAccept(
    @LV(length = 2) RegistrationResult registrationResult,
    @TLVE(iei = 0x77, length = 14) MobileIdentity.@Nullable Guti guti,
    @TLV(iei = 0x4A, min = 5, max = 47) @Nullable PlmnList equivalentPlmns,
    @TLV(iei = 0x54, min = 9, max = 114) @Nullable TaiList taiList,
    @TLV(iei = 0x15, min = 4, max = 74) @Nullable Nssai allowedNssai,
    @TLV(iei = 0x11, min = 4, max = 42) @Nullable RejectedNssai rejectedNssai,
    @TLV(iei = 0x31, min = 4, max = 146) @Nullable Nssai configuredNssai,
    @TLV(iei = 0x21, min = 3, max = 6) @Nullable NetworkFeatureSupport networkFeatureSupport,
    @TLV(iei = 0x50, min = 4, max = 34) @Nullable PduSessionSet pduSessionStatus,
    @TLV(iei = 0x26, min = 4, max = 34) @Nullable PduSessionSet pduSessionReactivationResult,
    @TLVE(iei = 0x72, min = 5, max = 515)
        @Nullable ReactivationErrors pduSessionReactivationResultErrorCause,
    @TLVE(iei = 0x79, min = 13, max = 1715) @Nullable LadnInformation ladnInformation,
    @TV1(iei = 0xB) @Nullable MicoIndication micoIndication,
    @TV1(iei = 0x9) @Nullable NetworkSlicingIndication networkSlicingIndication,
    @TLV(iei = 0x27, min = 6, max = 114) @Nullable ServiceAreaList serviceAreaList,
    @TLV(iei = 0x5E, length = 3) @Nullable GprsTimer3 t3512Value,
    @TLV(iei = 0x5D, length = 3) @Nullable GprsTimer2 nonThreeGppDeregistrationTimerValue,
    @TLV(iei = 0x16, length = 3) @Nullable GprsTimer2 t3502Value,
    @TLV(iei = 0x34, min = 5, max = 50) @Nullable EmergencyNumbers emergencyNumberList,
    @TLVE(iei = 0x7A, min = 7) @Nullable Octets extendedEmergencyNumberList,
    @TLVE(iei = 0x73, min = 20) @Nullable Octets sorTransparentContainer,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage,
    @TV1(iei = 0xA) @Nullable NssaiInclusionMode nssaiInclusionMode,
    @TLVE(iei = 0x76, min = 3, max = 8323)
        @Nullable Octets operatorDefinedAccessCategoryDefinitions,
    @TLV(iei = 0x51, length = 3) @Nullable DrxParameter negotiatedDrxParameters,
    @TV1(iei = 0xD) @Nullable NonThreeGppPolicies nonThreeGppNwPolicies,
    @TLV(iei = 0x60, length = 4) @Nullable EpsBearerContextStatus epsBearerContextStatus,
    @TLV(iei = 0x6E, min = 3, max = 4)
        @Nullable ExtendedDrxParameters negotiatedExtendedDrxParameters,
    @TLV(iei = 0x6C, length = 3) @Nullable GprsTimer3 t3447Value,
    @TLV(iei = 0x6B, length = 3) @Nullable GprsTimer2 t3448Value,
    @TLV(iei = 0x6A, length = 3) @Nullable GprsTimer3 t3324Value,
    @TLV(iei = 0x67, min = 3) @Nullable RadioCapabilityId ueRadioCapabilityId,
    @TV1(iei = 0xE) @Nullable RadioCapabilityIdDeletion ueRadioCapabilityIdDeletionIndication,
    @TLV(iei = 0x39, min = 4, max = 146) @Nullable Nssai pendingNssai,
    @TLVE(iei = 0x74, min = 34) @Nullable Octets cipheringKeyData,
    @TLVE(iei = 0x75, min = 3) @Nullable Octets cagInformationList,
    @TLV(iei = 0x1B, length = 3) @Nullable TruncatedTmsiConfiguration truncatedTmsiConfiguration,
    @TLV(iei = 0x1C, length = 3) @Nullable Octets negotiatedWusAssistanceInformation,
    @TLV(iei = 0x29, length = 3) @Nullable NbDrxParameter negotiatedNbN1ModeDrxParameters,
    @TLV(iei = 0x68, min = 5, max = 90) @Nullable ExtendedRejectedNssai extendedRejectedNssai,
    @TLVE(iei = 0x7B, min = 4) @Nullable ServiceLevelAaContainer serviceLevelAaContainer,
    @TLV(iei = 0x33, length = 3)
        @Nullable PagingSubgroupAssistance negotiatedPeipsAssistanceInformation,
    @TLV(iei = 0x35, length = 3) @Nullable AdditionalRequestResult additionalRequestResult,
    @TLVE(iei = 0x70, min = 7, max = 4099) @Nullable NssrgInformation nssrgInformation,
    @TLV(iei = 0x14, length = 4) @Nullable RegistrationWaitRange disasterRoamingWaitRange,
    @TLV(iei = 0x2C, length = 4) @Nullable RegistrationWaitRange disasterReturnWaitRange,
    @TLV(iei = 0x13, min = 2) @Nullable PlmnList listOfPlmnsToBeUsedInDisasterCondition,
    @TLV(iei = 0x1D, min = 9, max = 114) @Nullable TaiList forbiddenTaisForRoaming,
    @TLV(iei = 0x1E, min = 9, max = 114) @Nullable TaiList forbiddenTaisForRegionalService,
    @TLVE(iei = 0x71, min = 3) @Nullable Octets extendedCagInformationList,
    @TLVE(iei = 0x7C, min = 9, max = 3143) @Nullable Octets nsagInformation,
    @TLV(iei = 0x3D, min = 11, max = 137) @Nullable SnpnList equivalentSnpns,
    @TLV(iei = 0x32, length = 8) @Nullable Nid nid,
    @TLVE(iei = 0x7D, min = 6) @Nullable RegistrationAcceptExtension extension,
    @TLV(iei = 0x4B, length = 3) @Nullable RanTimingSynchronization ranTimingSynchronization,
    @TLV(iei = 0x4C, min = 2, max = 146) @Nullable AlternativeNssai alternativeNssai,
    @TLV(iei = 0x4F, length = 3) @Nullable GprsTimer3 discontinuousCoverageMaximumTimeOffset,
    @TLV(iei = 0x5B, min = 23) @Nullable Octets snssaiTimeValidityInformation,
    @TLV(iei = 0x3C, min = 3, max = 6) @Nullable Octets unavailabilityConfiguration,
    @TLV(iei = 0x5C, min = 3) @Nullable Octets featureAuthorizationIndication,
    @TLV(iei = 0x61, min = 5, max = 210) @Nullable Octets onDemandNssai,
    @TLV(iei = 0x63, min = 4, max = 5) @Nullable Octets accessTechnologyUtilizationControl,
    @TLV(iei = 0x64, length = 3) @Nullable Octets negotiatedLpWuspsAssistanceInformation,
    @TV1(iei = 0x8) @Nullable LpWusStatus lpWusStatus)
    implements GmmDownlink {}
