package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.nas.ie.PduSessionSet;

/// NOTIFICATION RESPONSE, UE to network. TS 24.501 8.2.24.
@Message(type = 0x66, clause = "8.2.24")
public record NotificationResponse(
    @TLV(iei = 0x50, min = 4, max = 34) @Nullable PduSessionSet pduSessionStatus)
    implements GmmUplink {}
