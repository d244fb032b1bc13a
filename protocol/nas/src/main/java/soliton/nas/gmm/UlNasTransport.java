package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.l3.V;
import soliton.nas.ie.MaPduSessionInformation;
import soliton.nas.ie.PathSwitchingIndication;
import soliton.nas.ie.PayloadContainerInformation;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.ReleaseAssistance;
import soliton.nas.ie.RequestType;
import soliton.nas.ie.SnssaiValue;

/// UL NAS TRANSPORT, UE to network. TS 24.501 8.2.10.
@Message(type = 0x67, clause = "8.2.10")
public record UlNasTransport(
    @V(bits = 4) PayloadContainerType payloadContainerType,
    @LVE(min = 3) Octets payloadContainer,
    @TV(iei = 0x12, length = 2) @Nullable PduSessionId pduSessionId,
    @TV(iei = 0x59, length = 2) @Nullable PduSessionId oldPduSessionId,
    @TV1(iei = 0x8) @Nullable RequestType requestType,
    @TLV(iei = 0x22, min = 3, max = 10) @Nullable SnssaiValue snssai,
    @TLV(iei = 0x25, min = 3, max = 102) @Nullable Dnn dnn,
    @TLV(iei = 0x24, min = 3) @Nullable Octets additionalInformation,
    @TV1(iei = 0xA) @Nullable MaPduSessionInformation maPduSessionInformation,
    @TV1(iei = 0xF) @Nullable ReleaseAssistance releaseAssistanceIndication,
    @TLV(iei = 0x4E, length = 3)
        @Nullable PathSwitchingIndication nonThreeGppAccessPathSwitchingIndication,
    @TLV(iei = 0x5A, min = 3, max = 10) @Nullable SnssaiValue alternativeSnssai,
    @TV1(iei = 0x9) @Nullable PayloadContainerInformation payloadContainerInformation)
    implements GmmUplink {}
