package soliton.nas.gmm;

import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.nas.ie.MobileIdentity;

/// IDENTITY RESPONSE, UE to network. TS 24.501 8.2.22.
@Message(type = 0x5C, clause = "8.2.22")
public record IdentityResponse(@LVE(min = 3) MobileIdentity mobileIdentity) implements GmmUplink {}
