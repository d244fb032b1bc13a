package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.LV;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.l3.V;
import soliton.nas.ie.AlwaysOnIndication;
import soliton.nas.ie.ControlPlaneOnly;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.GsmNetworkFeatureSupport;
import soliton.nas.ie.MappedEpsBearerContexts;
import soliton.nas.ie.PduAddress;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosFlowDescriptions;
import soliton.nas.ie.QosRules;
import soliton.nas.ie.ServiceLevelAaContainer;
import soliton.nas.ie.ServingPlmnRateControl;
import soliton.nas.ie.SessionAmbr;
import soliton.nas.ie.SnssaiValue;
import soliton.nas.ie.SscMode;

/// PDU SESSION ESTABLISHMENT ACCEPT, network to UE. TS 24.501 8.3.2.
@Message(type = 0xC2, clause = "8.3.2")
public record PduSessionEstablishmentAccept(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @V(bits = 4) PduSessionType selectedPduSessionType,
    @V(bits = 4) SscMode selectedSscMode,
    @LVE(min = 6) QosRules authorizedQoSRules,
    @LV(length = 7) SessionAmbr sessionAmbr,
    @TV(iei = 0x59, length = 2) @Nullable GsmCause cause,
    @TLV(iei = 0x29, min = 7, max = 31) @Nullable PduAddress pduAddress,
    @TV(iei = 0x56, length = 2) @Nullable GprsTimer2 rqTimerValue,
    @TLV(iei = 0x22, min = 3, max = 10) @Nullable SnssaiValue snssai,
    @TV1(iei = 0x8) @Nullable AlwaysOnIndication alwaysOnPduSessionIndication,
    @TLVE(iei = 0x75, min = 7) @Nullable MappedEpsBearerContexts mappedEpsBearerContexts,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage,
    @TLVE(iei = 0x79, min = 6) @Nullable QosFlowDescriptions authorizedQoSFlowDescriptions,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions,
    @TLV(iei = 0x25, min = 3, max = 102) @Nullable Dnn dnn,
    @TLV(iei = 0x17, min = 3, max = 15) @Nullable GsmNetworkFeatureSupport networkFeatureSupport,
    @TLV(iei = 0x18, length = 4) @Nullable ServingPlmnRateControl servingPlmnRateControl,
    @TLVE(iei = 0x77, min = 3) @Nullable Octets atsssContainer,
    @TV1(iei = 0xC) @Nullable ControlPlaneOnly controlPlaneOnlyIndication,
    @TLV(iei = 0x66, min = 5) @Nullable Octets ipHeaderCompressionConfiguration,
    @TLV(iei = 0x1F, length = 3) @Nullable Octets ethernetHeaderCompressionConfiguration,
    @TLVE(iei = 0x72, min = 4) @Nullable ServiceLevelAaContainer serviceLevelAaContainer,
    @TLVE(iei = 0x71, min = 9) @Nullable Octets receivedMbsContainer,
    @TLVE(iei = 0x70, min = 9) @Nullable Octets n3Qai,
    @TLVE(iei = 0x73, min = 6) @Nullable Octets protocolDescription,
    @TLV(iei = 0x38, min = 2) @Nullable Octets ecnMarkingForL4sIndication)
    implements GsmDownlink {}
