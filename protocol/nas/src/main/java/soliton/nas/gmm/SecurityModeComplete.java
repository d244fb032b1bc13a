package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLVE;
import soliton.nas.ie.MobileIdentity;

/// SECURITY MODE COMPLETE, UE to network. TS 24.501 8.2.26.
@Message(type = 0x5E, clause = "8.2.26")
public record SecurityModeComplete(
    @TLVE(iei = 0x77, length = 12) @Nullable MobileIdentity imeisv,
    @TLVE(iei = 0x71, min = 4) @Nullable Octets nasMessageContainer,
    @TLVE(iei = 0x78, min = 7) @Nullable MobileIdentity nonImeisvPei)
    implements GmmUplink {}
