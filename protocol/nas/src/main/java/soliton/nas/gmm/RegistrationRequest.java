package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Tai;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.l3.V;
import soliton.nas.ie.AdditionalInformationRequested;
import soliton.nas.ie.Aun3Indication;
import soliton.nas.ie.DrxParameter;
import soliton.nas.ie.EpsBearerContextStatus;
import soliton.nas.ie.ExtendedDrxParameters;
import soliton.nas.ie.GmmCapability;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.LadnIndication;
import soliton.nas.ie.MappedNssai;
import soliton.nas.ie.MicoIndication;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.N5gcIndication;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.NbDrxParameter;
import soliton.nas.ie.NetworkSlicingIndication;
import soliton.nas.ie.Nid;
import soliton.nas.ie.Nssai;
import soliton.nas.ie.PagingRestriction;
import soliton.nas.ie.PagingSubgroupAssistance;
import soliton.nas.ie.PathSwitchingInformation;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.RadioCapabilityId;
import soliton.nas.ie.RegistrationType;
import soliton.nas.ie.ServiceLevelAaContainer;
import soliton.nas.ie.UeRequestType;
import soliton.nas.ie.UeSecurityCapability;
import soliton.nas.ie.UeStatus;
import soliton.nas.ie.UpdateType;
import soliton.nas.ie.UsageSetting;

/// REGISTRATION REQUEST, UE to network. TS 24.501 8.2.6.
@Message(type = 0x41, clause = "8.2.6")
public record RegistrationRequest(
    @V(bits = 4) RegistrationType registrationType,
    @V(bits = 4) NasKeySet ngKsi,
    @LVE(min = 6) MobileIdentity mobileIdentity,
    @TV1(iei = 0xC) @Nullable NasKeySet nonCurrentNativeNasKeySetIdentifier,
    @TLV(iei = 0x10, min = 3, max = 15) @Nullable GmmCapability capability,
    @TLV(iei = 0x2E, min = 4, max = 10) @Nullable UeSecurityCapability ueSecurityCapability,
    @TLV(iei = 0x2F, min = 4, max = 74) @Nullable Nssai requestedNssai,
    @TV(iei = 0x52, length = 7) @Nullable Tai lastVisitedRegisteredTai,
    @TLV(iei = 0x17, min = 4, max = 15) @Nullable Octets s1UeNetworkCapability,
    @TLV(iei = 0x40, min = 4, max = 34) @Nullable PduSessionSet uplinkDataStatus,
    @TLV(iei = 0x50, min = 4, max = 34) @Nullable PduSessionSet pduSessionStatus,
    @TV1(iei = 0xB) @Nullable MicoIndication micoIndication,
    @TLV(iei = 0x2B, length = 3) @Nullable UeStatus ueStatus,
    @TLVE(iei = 0x77, length = 14) MobileIdentity.@Nullable Guti additionalGuti,
    @TLV(iei = 0x25, min = 4, max = 34) @Nullable PduSessionSet allowedPduSessionStatus,
    @TLV(iei = 0x18, length = 3) @Nullable UsageSetting usageSetting,
    @TLV(iei = 0x51, length = 3) @Nullable DrxParameter requestedDrxParameters,
    @TLVE(iei = 0x70, min = 4) @Nullable Octets epsNasMessageContainer,
    @TLVE(iei = 0x74, min = 3, max = 811) @Nullable LadnIndication ladnIndication,
    @TV1(iei = 0x8) @Nullable PayloadContainerType payloadContainerType,
    @TLVE(iei = 0x7B, min = 4) @Nullable Octets payloadContainer,
    @TV1(iei = 0x9) @Nullable NetworkSlicingIndication networkSlicingIndication,
    @TLV(iei = 0x53, length = 3) @Nullable UpdateType updateType,
    @TLV(iei = 0x41, length = 5) @Nullable Octets mobileStationClassmark2,
    @TLV(iei = 0x42, min = 5) @Nullable Octets supportedCodecs,
    @TLVE(iei = 0x71, min = 4) @Nullable Octets nasMessageContainer,
    @TLV(iei = 0x60, length = 4) @Nullable EpsBearerContextStatus epsBearerContextStatus,
    @TLV(iei = 0x6E, min = 3, max = 4)
        @Nullable ExtendedDrxParameters requestedExtendedDrxParameters,
    @TLV(iei = 0x6A, length = 3) @Nullable GprsTimer3 t3324Value,
    @TLV(iei = 0x67, min = 3) @Nullable RadioCapabilityId ueRadioCapabilityId,
    @TLV(iei = 0x35, min = 3, max = 42) @Nullable MappedNssai requestedMappedNssai,
    @TLV(iei = 0x48, length = 3)
        @Nullable AdditionalInformationRequested additionalInformationRequested,
    @TLV(iei = 0x1A, length = 3) @Nullable Octets requestedWusAssistanceInformation,
    @TV1(iei = 0xA) @Nullable N5gcIndication n5gcIndication,
    @TLV(iei = 0x30, length = 3) @Nullable NbDrxParameter requestedNbN1ModeDrxParameters,
    @TLV(iei = 0x29, length = 3) @Nullable UeRequestType ueRequestType,
    @TLV(iei = 0x28, min = 3, max = 35) @Nullable PagingRestriction pagingRestriction,
    @TLVE(iei = 0x72, min = 4) @Nullable ServiceLevelAaContainer serviceLevelAaContainer,
    @TLV(iei = 0x32, length = 8) @Nullable Nid nid,
    @TLV(iei = 0x16, length = 5) @Nullable Plmn ueDeterminedPlmnWithDisasterCondition,
    @TLV(iei = 0x2A, length = 3)
        @Nullable PagingSubgroupAssistance requestedPeipsAssistanceInformation,
    @TLV(iei = 0x3B, length = 3) @Nullable GprsTimer3 requestedT3512Value,
    @TLV(iei = 0x3C, min = 3, max = 9) @Nullable Octets unavailabilityInformation,
    @TLV(iei = 0x3F, length = 3)
        @Nullable PathSwitchingInformation nonThreeGppPathSwitchingInformation,
    @TLV(iei = 0x56, length = 3) @Nullable Aun3Indication aun3Indication,
    @TLV(iei = 0x64, length = 3) @Nullable Octets requestedLpWuspsAssistanceInformation)
    implements GmmUplink {}
