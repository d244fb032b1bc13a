package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.l3.V;
import soliton.nas.ie.ControlPlaneServiceType;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.PagingRestriction;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.ReleaseAssistance;
import soliton.nas.ie.UeRequestType;

/// CONTROL PLANE SERVICE REQUEST, UE to network. TS 24.501 8.2.30.
@Message(type = 0x4F, clause = "8.2.30")
public record ControlPlaneServiceRequest(
    @V(bits = 4) ControlPlaneServiceType controlPlaneServiceType,
    @V(bits = 4) NasKeySet ngKsi,
    @TLV(iei = 0x6F, min = 4) @Nullable Octets ciotSmallDataContainer,
    @TV1(iei = 0x8) @Nullable PayloadContainerType payloadContainerType,
    @TLVE(iei = 0x7B, min = 4) @Nullable Octets payloadContainer,
    @TV(iei = 0x12, length = 2) @Nullable PduSessionId pduSessionId,
    @TLV(iei = 0x50, min = 4, max = 34) @Nullable PduSessionSet pduSessionStatus,
    @TV1(iei = 0xF) @Nullable ReleaseAssistance releaseAssistanceIndication,
    @TLV(iei = 0x40, min = 4, max = 34) @Nullable PduSessionSet uplinkDataStatus,
    @TLVE(iei = 0x71, min = 4) @Nullable Octets nasMessageContainer,
    @TLV(iei = 0x24, min = 3) @Nullable Octets additionalInformation,
    @TLV(iei = 0x25, min = 4, max = 34) @Nullable PduSessionSet allowedPduSessionStatus,
    @TLV(iei = 0x29, length = 3) @Nullable UeRequestType ueRequestType,
    @TLV(iei = 0x28, min = 3, max = 35) @Nullable PagingRestriction pagingRestriction)
    implements GmmUplink {}
