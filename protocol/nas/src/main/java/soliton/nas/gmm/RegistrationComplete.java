package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLVE;

/// REGISTRATION COMPLETE, UE to network. TS 24.501 8.2.8.
@Message(type = 0x43, clause = "8.2.8")
public record RegistrationComplete(
    @TLVE(iei = 0x73, length = 20) @Nullable Octets sorTransparentContainer) implements GmmUplink {}
