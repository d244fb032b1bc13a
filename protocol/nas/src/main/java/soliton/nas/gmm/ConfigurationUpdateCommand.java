package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.nas.ie.AdditionalConfigurationIndication;
import soliton.nas.ie.AlternativeNssai;
import soliton.nas.ie.ConfigurationUpdateIndication;
import soliton.nas.ie.DaylightSavingTime;
import soliton.nas.ie.ExtendedLadnInformation;
import soliton.nas.ie.ExtendedRejectedNssai;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.LadnInformation;
import soliton.nas.ie.LpWusStatus;
import soliton.nas.ie.MicoIndication;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NetworkName;
import soliton.nas.ie.NetworkSlicingIndication;
import soliton.nas.ie.Nssai;
import soliton.nas.ie.NssrgInformation;
import soliton.nas.ie.PagingSubgroupAssistance;
import soliton.nas.ie.PartialNssai;
import soliton.nas.ie.PlmnList;
import soliton.nas.ie.PriorityIndicator;
import soliton.nas.ie.RadioCapabilityId;
import soliton.nas.ie.RadioCapabilityIdDeletion;
import soliton.nas.ie.RanTimingSynchronization;
import soliton.nas.ie.RegistrationResult;
import soliton.nas.ie.RegistrationWaitRange;
import soliton.nas.ie.RejectedNssai;
import soliton.nas.ie.ServiceAreaList;
import soliton.nas.ie.ServiceLevelAaContainer;
import soliton.nas.ie.SmsIndication;
import soliton.nas.ie.TaiList;
import soliton.nas.ie.TimeZone;
import soliton.nas.ie.TruncatedTmsiConfiguration;
import soliton.nas.ie.UniversalTime;

/// CONFIGURATION UPDATE COMMAND, network to UE. TS 24.501 8.2.19.
@Message(type = 0x54, clause = "8.2.19")
public record ConfigurationUpdateCommand(
    @TV1(iei = 0xD) @Nullable ConfigurationUpdateIndication configurationUpdateIndication,
    @TLVE(iei = 0x77, length = 14) MobileIdentity.@Nullable Guti guti,
    @TLV(iei = 0x54, min = 9, max = 114) @Nullable TaiList taiList,
    @TLV(iei = 0x15, min = 4, max = 74) @Nullable Nssai allowedNssai,
    @TLV(iei = 0x27, min = 6, max = 114) @Nullable ServiceAreaList serviceAreaList,
    @TLV(iei = 0x43, min = 3) @Nullable NetworkName fullNameForNetwork,
    @TLV(iei = 0x45, min = 3) @Nullable NetworkName shortNameForNetwork,
    @TV(iei = 0x46, length = 2) @Nullable TimeZone localTimeZone,
    @TV(iei = 0x47, length = 8) @Nullable UniversalTime universalTimeAndLocalTimeZone,
    @TLV(iei = 0x49, length = 3) @Nullable DaylightSavingTime networkDaylightSavingTime,
    @TLVE(iei = 0x79, min = 3, max = 1715) @Nullable LadnInformation ladnInformation,
    @TV1(iei = 0xB) @Nullable MicoIndication micoIndication,
    @TV1(iei = 0x9) @Nullable NetworkSlicingIndication networkSlicingIndication,
    @TLV(iei = 0x31, min = 4, max = 146) @Nullable Nssai configuredNssai,
    @TLV(iei = 0x11, min = 4, max = 42) @Nullable RejectedNssai rejectedNssai,
    @TLVE(iei = 0x76, min = 3, max = 8323)
        @Nullable Octets operatorDefinedAccessCategoryDefinitions,
    @TV1(iei = 0xF) @Nullable SmsIndication smsIndication,
    @TLV(iei = 0x6C, length = 3) @Nullable GprsTimer3 t3447Value,
    @TLVE(iei = 0x75, min = 3) @Nullable Octets cagInformationList,
    @TLV(iei = 0x67, min = 3) @Nullable RadioCapabilityId ueRadioCapabilityId,
    @TV1(iei = 0xA) @Nullable RadioCapabilityIdDeletion ueRadioCapabilityIdDeletionIndication,
    @TLV(iei = 0x44, length = 3) @Nullable RegistrationResult registrationResult,
    @TLV(iei = 0x1B, length = 3) @Nullable TruncatedTmsiConfiguration truncatedTmsiConfiguration,
    @TV1(iei = 0xC) @Nullable AdditionalConfigurationIndication additionalConfigurationIndication,
    @TLV(iei = 0x68, min = 5, max = 90) @Nullable ExtendedRejectedNssai extendedRejectedNssai,
    @TLVE(iei = 0x72, min = 4) @Nullable ServiceLevelAaContainer serviceLevelAaContainer,
    @TLVE(iei = 0x70, min = 7, max = 4099) @Nullable NssrgInformation nssrgInformation,
    @TLV(iei = 0x14, length = 4) @Nullable RegistrationWaitRange disasterRoamingWaitRange,
    @TLV(iei = 0x2C, length = 4) @Nullable RegistrationWaitRange disasterReturnWaitRange,
    @TLV(iei = 0x13, min = 2) @Nullable PlmnList listOfPlmnsToBeUsedInDisasterCondition,
    @TLVE(iei = 0x71, min = 3) @Nullable Octets extendedCagInformationList,
    @TLV(iei = 0x1F, length = 3)
        @Nullable PagingSubgroupAssistance updatedPeipsAssistanceInformation,
    @TLVE(iei = 0x73, min = 9, max = 3143) @Nullable Octets nsagInformation,
    @TV1(iei = 0xE) @Nullable PriorityIndicator priorityIndicator,
    @TLV(iei = 0x4B, length = 3) @Nullable RanTimingSynchronization ranTimingSynchronization,
    @TLVE(iei = 0x78, min = 3, max = 1787)
        @Nullable ExtendedLadnInformation extendedLadnInformation,
    @TLV(iei = 0x4C, min = 2, max = 146) @Nullable AlternativeNssai alternativeNssai,
    @TLVE(iei = 0x7B, min = 17, max = 38611) @Nullable Octets snssaiLocationValidityInformation,
    @TLV(iei = 0x5B, min = 23) @Nullable Octets snssaiTimeValidityInformation,
    @TLV(iei = 0x4F, length = 3) @Nullable GprsTimer3 discontinuousCoverageMaximumTimeOffset,
    @TLVE(iei = 0x74, min = 3, max = 808) @Nullable PartialNssai partiallyAllowedNssai,
    @TLVE(iei = 0x7A, min = 3, max = 808) @Nullable PartialNssai partiallyRejectedNssai,
    @TLV(iei = 0x5C, min = 3) @Nullable Octets featureAuthorizationIndication,
    @TLV(iei = 0x61, min = 5, max = 210) @Nullable Octets onDemandNssai,
    @TLV(iei = 0x63, min = 2, max = 5) @Nullable Octets accessTechnologyUtilizationControl,
    @TLV(iei = 0x64, min = 2, max = 3) @Nullable Octets updatedLpWuspsAssistanceInformation,
    @TV1(iei = 0x8) @Nullable LpWusStatus lpWusStatus)
    implements GmmDownlink {}
