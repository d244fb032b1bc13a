package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.nas.ie.AdditionalRequestResult;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.ReactivationErrors;
import soliton.nas.ie.TaiList;

/// SERVICE ACCEPT, network to UE. TS 24.501 8.2.17.
@Message(type = 0x4E, clause = "8.2.17")
public record ServiceAccept(
    @TLV(iei = 0x50, min = 4, max = 34) @Nullable PduSessionSet pduSessionStatus,
    @TLV(iei = 0x26, min = 4, max = 34) @Nullable PduSessionSet pduSessionReactivationResult,
    @TLVE(iei = 0x72, min = 5, max = 515)
        @Nullable ReactivationErrors pduSessionReactivationResultErrorCause,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage,
    @TLV(iei = 0x6B, length = 3) @Nullable GprsTimer2 t3448Value,
    @TLV(iei = 0x34, length = 3) @Nullable AdditionalRequestResult additionalRequestResult,
    @TLV(iei = 0x1D, min = 9, max = 114) @Nullable TaiList forbiddenTaisForRoaming,
    @TLV(iei = 0x1E, min = 9, max = 114) @Nullable TaiList forbiddenTaisForRegionalService)
    implements GmmDownlink {}
