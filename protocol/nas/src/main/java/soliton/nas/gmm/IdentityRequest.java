package soliton.nas.gmm;

import soliton.l3.Message;
import soliton.l3.V;
import soliton.nas.ie.IdentityType;

/// IDENTITY REQUEST, network to UE. TS 24.501 8.2.21.
@Message(type = 0x5B, clause = "8.2.21")
public record IdentityRequest(@V(bits = 4) IdentityType identityType) implements GmmDownlink {}
