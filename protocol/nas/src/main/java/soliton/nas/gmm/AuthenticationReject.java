package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLVE;

/// AUTHENTICATION REJECT, network to UE. TS 24.501 8.2.5.
@Message(type = 0x58, clause = "8.2.5")
public record AuthenticationReject(
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage) implements GmmDownlink {}
