package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.V;
import soliton.nas.ie.NasKeySet;

/// AUTHENTICATION RESULT, network to UE. TS 24.501 8.2.3.
@Message(type = 0x5A, clause = "8.2.3")
public record AuthenticationResult(
    @V(bits = 4) NasKeySet ngKsi,
    @LVE(min = 6, max = 1502) Octets eapMessage,
    @TLV(iei = 0x38, min = 4) @Nullable Octets abba,
    @TLV(iei = 0x55, min = 36) @Nullable Octets aun3DeviceSecurityKey)
    implements GmmDownlink {}
