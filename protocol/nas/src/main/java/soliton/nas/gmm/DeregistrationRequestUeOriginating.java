package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.V;
import soliton.nas.ie.DeregistrationType;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;

/// DEREGISTRATION REQUEST, UE to network. TS 24.501 8.2.12.
@Message(type = 0x45, clause = "8.2.12")
public record DeregistrationRequestUeOriginating(
    @V(bits = 4) DeregistrationType deregistrationType,
    @V(bits = 4) NasKeySet ngKsi,
    @LVE(min = 6) MobileIdentity mobileIdentity,
    @TLV(iei = 0x3C, min = 3, max = 9) @Nullable Octets unavailabilityInformation,
    @TLVE(iei = 0x71, min = 4) @Nullable Octets nasMessageContainer)
    implements GmmUplink {}
