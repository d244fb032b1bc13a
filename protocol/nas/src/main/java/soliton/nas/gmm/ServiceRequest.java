package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.V;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.PagingRestriction;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.ServiceType;
import soliton.nas.ie.UeRequestType;

/// SERVICE REQUEST, UE to network. TS 24.501 8.2.16.
@Message(type = 0x4C, clause = "8.2.16")
public record ServiceRequest(
    @V(bits = 4) NasKeySet ngKsi,
    @V(bits = 4) ServiceType serviceType,
    @LVE(length = 9) MobileIdentity.STmsi sTmsi,
    @TLV(iei = 0x40, min = 4, max = 34) @Nullable PduSessionSet uplinkDataStatus,
    @TLV(iei = 0x50, min = 4, max = 34) @Nullable PduSessionSet pduSessionStatus,
    @TLV(iei = 0x25, min = 4, max = 34) @Nullable PduSessionSet allowedPduSessionStatus,
    @TLVE(iei = 0x71, min = 4) @Nullable Octets nasMessageContainer,
    @TLV(iei = 0x29, length = 3) @Nullable UeRequestType ueRequestType,
    @TLV(iei = 0x28, min = 3, max = 35) @Nullable PagingRestriction pagingRestriction)
    implements GmmUplink {}
