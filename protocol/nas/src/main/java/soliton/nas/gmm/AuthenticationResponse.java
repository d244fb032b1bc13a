package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;

/// AUTHENTICATION RESPONSE, UE to network. TS 24.501 8.2.2.
@Message(type = 0x57, clause = "8.2.2")
public record AuthenticationResponse(
    @TLV(iei = 0x2D, length = 18) @Nullable Octets response,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage)
    implements GmmUplink {}
