package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.LV;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.V;
import soliton.nas.ie.NasKeySet;

/// AUTHENTICATION REQUEST, network to UE. TS 24.501 8.2.1.
@Message(type = 0x56, clause = "8.2.1")
public record AuthenticationRequest(
    @V(bits = 4) NasKeySet ngKsi,
    @LV(min = 3) Octets abba,
    @TV(iei = 0x21, length = 17) @Nullable Octets rand,
    @TLV(iei = 0x20, length = 18) @Nullable Octets autn,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage)
    implements GmmDownlink {}
