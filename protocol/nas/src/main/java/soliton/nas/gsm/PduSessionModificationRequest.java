package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.nas.ie.AlwaysOnRequest;
import soliton.nas.ie.GsmCapability;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.IntegrityProtectionRate;
import soliton.nas.ie.MappedEpsBearerContexts;
import soliton.nas.ie.MaximumPacketFilters;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosFlowDescriptions;
import soliton.nas.ie.QosRules;
import soliton.nas.ie.ServiceLevelAaContainer;

/// PDU SESSION MODIFICATION REQUEST, UE to network. TS 24.501 8.3.7.
@Message(type = 0xC9, clause = "8.3.7")
public record PduSessionModificationRequest(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @TLV(iei = 0x28, min = 3, max = 15) @Nullable GsmCapability capability,
    @TV(iei = 0x59, length = 2) @Nullable GsmCause cause,
    @TV(iei = 0x55, length = 3)
        @Nullable MaximumPacketFilters maximumNumberOfSupportedPacketFilters,
    @TV1(iei = 0xB) @Nullable AlwaysOnRequest alwaysOnPduSessionRequested,
    @TV(iei = 0x13, length = 3)
        @Nullable IntegrityProtectionRate integrityProtectionMaximumDataRate,
    @TLVE(iei = 0x7A, min = 7) @Nullable QosRules requestedQoSRules,
    @TLVE(iei = 0x79, min = 6) @Nullable QosFlowDescriptions requestedQoSFlowDescriptions,
    @TLVE(iei = 0x75, min = 7) @Nullable MappedEpsBearerContexts mappedEpsBearerContexts,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions,
    @TLVE(iei = 0x74, min = 4) @Nullable Octets portManagementInformationContainer,
    @TLV(iei = 0x66, min = 5) @Nullable Octets ipHeaderCompressionConfiguration,
    @TLV(iei = 0x1F, length = 3) @Nullable Octets ethernetHeaderCompressionConfiguration,
    @TLVE(iei = 0x70, min = 8) @Nullable Octets requestedMbsContainer,
    @TLVE(iei = 0x72, min = 4) @Nullable ServiceLevelAaContainer serviceLevelAaContainer,
    @TLVE(iei = 0x73, min = 6) @Nullable Octets nonThreeGppDelayBudget,
    @TLV(iei = 0x36, min = 4) @Nullable Octets urspRuleEnforcementReports,
    @TLVE(iei = 0x7C, min = 7) @Nullable Octets nonThreeGppDeviceInformation)
    implements GsmUplink {}
