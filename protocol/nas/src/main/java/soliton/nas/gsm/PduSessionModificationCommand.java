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
import soliton.nas.ie.AlwaysOnIndication;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.MappedEpsBearerContexts;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosFlowDescriptions;
import soliton.nas.ie.QosRules;
import soliton.nas.ie.ServiceLevelAaContainer;
import soliton.nas.ie.ServingPlmnRateControl;
import soliton.nas.ie.SessionAmbr;
import soliton.nas.ie.SnssaiValue;

/// PDU SESSION MODIFICATION COMMAND, network to UE. TS 24.501 8.3.9.
@Message(type = 0xCB, clause = "8.3.9")
public record PduSessionModificationCommand(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @TV(iei = 0x59, length = 2) @Nullable GsmCause cause,
    @TLV(iei = 0x2A, length = 8) @Nullable SessionAmbr sessionAmbr,
    @TV(iei = 0x56, length = 2) @Nullable GprsTimer2 rqTimerValue,
    @TV1(iei = 0x8) @Nullable AlwaysOnIndication alwaysOnPduSessionIndication,
    @TLVE(iei = 0x7A, min = 7) @Nullable QosRules authorizedQoSRules,
    @TLVE(iei = 0x75, min = 7) @Nullable MappedEpsBearerContexts mappedEpsBearerContexts,
    @TLVE(iei = 0x79, min = 6) @Nullable QosFlowDescriptions authorizedQoSFlowDescriptions,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions,
    @TLVE(iei = 0x77, min = 3) @Nullable Octets atsssContainer,
    @TLV(iei = 0x66, min = 5) @Nullable Octets ipHeaderCompressionConfiguration,
    @TLVE(iei = 0x74, min = 4) @Nullable Octets portManagementInformationContainer,
    @TLV(iei = 0x1E, length = 4) @Nullable ServingPlmnRateControl servingPlmnRateControl,
    @TLV(iei = 0x1F, length = 3) @Nullable Octets ethernetHeaderCompressionConfiguration,
    @TLVE(iei = 0x71, min = 9) @Nullable Octets receivedMbsContainer,
    @TLVE(iei = 0x72, min = 4) @Nullable ServiceLevelAaContainer serviceLevelAaContainer,
    @TLV(iei = 0x5A, min = 3, max = 10) @Nullable SnssaiValue alternativeSnssai,
    @TLVE(iei = 0x70, min = 9) @Nullable Octets n3Qai,
    @TLVE(iei = 0x73, min = 6) @Nullable Octets protocolDescription,
    @TLV(iei = 0x38, min = 2) @Nullable Octets ecnMarkingForL4sIndication)
    implements GsmDownlink {}
