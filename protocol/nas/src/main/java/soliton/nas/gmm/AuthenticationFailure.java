package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.V;
import soliton.nas.ie.GmmCause;

/// AUTHENTICATION FAILURE, UE to network. TS 24.501 8.2.4.
@Message(type = 0x59, clause = "8.2.4")
public record AuthenticationFailure(
    @V GmmCause cause, @TLV(iei = 0x30, length = 16) @Nullable Octets auts) implements GmmUplink {}
