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
import soliton.l3.V;
import soliton.nas.ie.AlwaysOnRequest;
import soliton.nas.ie.DnSpecificIdentity;
import soliton.nas.ie.GsmCapability;
import soliton.nas.ie.IntegrityProtectionRate;
import soliton.nas.ie.MaximumPacketFilters;
import soliton.nas.ie.PduAddress;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nas.ie.ServiceLevelAaContainer;
import soliton.nas.ie.SscMode;

/// PDU SESSION ESTABLISHMENT REQUEST, UE to network. TS 24.501 8.3.1.
@Message(type = 0xC1, clause = "8.3.1")
public record PduSessionEstablishmentRequest(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @V(bits = 16) IntegrityProtectionRate integrityProtectionMaximumDataRate,
    @TV1(iei = 0x9) @Nullable PduSessionType pduSessionType,
    @TV1(iei = 0xA) @Nullable SscMode sscMode,
    @TLV(iei = 0x28, min = 3, max = 15) @Nullable GsmCapability capability,
    @TV(iei = 0x55, length = 3)
        @Nullable MaximumPacketFilters maximumNumberOfSupportedPacketFilters,
    @TV1(iei = 0xB) @Nullable AlwaysOnRequest alwaysOnPduSessionRequested,
    @TLV(iei = 0x39, min = 3, max = 255) @Nullable DnSpecificIdentity smPduDnRequestContainer,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions,
    @TLV(iei = 0x66, min = 5) @Nullable Octets ipHeaderCompressionConfiguration,
    @TLV(iei = 0x6E, length = 8) @Nullable Octets dsTtEthernetPortMacAddress,
    @TLV(iei = 0x6F, length = 10) @Nullable Octets ueDsTtResidenceTime,
    @TLVE(iei = 0x74, min = 8) @Nullable Octets portManagementInformationContainer,
    @TLV(iei = 0x1F, length = 3) @Nullable Octets ethernetHeaderCompressionConfiguration,
    @TLV(iei = 0x29, length = 11) @Nullable PduAddress suggestedInterfaceIdentifier,
    @TLVE(iei = 0x72, min = 4) @Nullable ServiceLevelAaContainer serviceLevelAaContainer,
    @TLVE(iei = 0x70, min = 8) @Nullable Octets requestedMbsContainer,
    @TLV(iei = 0x34, length = 3) @Nullable Octets pduSessionPairId,
    @TLV(iei = 0x35, length = 3) @Nullable Octets rsn,
    @TLV(iei = 0x36, min = 4) @Nullable Octets urspRuleEnforcementReports)
    implements GsmUplink {}
